using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting.Webhooks;

/// <summary>The whole host, with a webhook that leads into its own network.</summary>
public sealed class WebhooksOnHostTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Whoever_tests_it_is_told_that_it_leads_into_a_private_network()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage, ["--Webhooks:Hosts:0=localhost"]);
        (await stage.SayAsync("Olga", null, $"webhook {stage.Host.Address.AbsoluteUri.Replace("http://127.0.0.1", "https://localhost", StringComparison.Ordinal)}hooks?Key=AbC")).ShouldContain("whsec_");

        await stage.SayAsync("Olga", null, "test webhook localhost");
        await stage.Connector.Calls.UntilAsync(calls => calls.Any(call => call.Text.Contains("leads into a private network", StringComparison.Ordinal)), Deadline);

        stage.Host.Output.All.ShouldNotContain(line => line.Contains("AbC", StringComparison.Ordinal) || line.Contains("whsec_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_no_host_is_allowed_an_organizer_is_told_what_is_missing()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);

        (await stage.SayAsync("Olga", null, "webhook https://hooks.example.org/")).ShouldContain("Webhooks:Hosts");
    }
}
