using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>What one host is told counts on the other.</summary>
public sealed class RebindingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_channel_that_organizers_name_through_one_host_is_where_the_other_host_posts_summaries_from_then_on()
    {
        string[] sessions = ["1.1", "1.2"];
        using var programme = new CrowdProgramme(sessions);
        using var storage = await HostStorage.CreateAsync(StorageKind.Azurite, azurite);
        await using var hosts = await HostGroup.StartAsync(2, storage, programme.Setting);
        var olga = new TeamsActivities(hosts.Connector.ServiceUrl);
        var (one, other) = (hosts.Hosts[0], hosts.Hosts[1]);

        await TellAsync(one, olga.Message("Olga", "organizers", "use this channel"));
        await SubmitAsync("Amy", sessions[0], other, hosts);
        await TellAsync(one, olga.Message("Olga", "newsroom", "use this channel"));
        await SubmitAsync("Ben", sessions[1], other, hosts);

        Summaries.CallsAbout(sessions[0], hosts.Connector, "organizers").ShouldHaveSingleItem();
        Summaries.CallsAbout(sessions[1], hosts.Connector, "newsroom").ShouldHaveSingleItem();
        Summaries.CallsAbout(sessions[1], hosts.Connector, "organizers").ShouldBeEmpty();
        other.Output.All.Count(line => line.Contains("is in the organizers' channel", StringComparison.Ordinal)).ShouldBe(2, "The host that did not hear of the channels posts.");
    }

    /// <summary>Fills the report as shortly as can be and submits it, all through one host, and waits for the summary.</summary>
    private static async Task SubmitAsync(string who, string session, GroupHost host, HostGroup hosts)
    {
        var activities = new TeamsActivities(hosts.Connector.ServiceUrl);
        foreach (var text in (string[])[$"start {session}", "ok", "An example.", "submit", "A recommendation.", "A message for governments.", "yes"])
        {
            await TellAsync(host, activities.Message(who, channel: null, text));
        }

        (await hosts.UntilNothingIsOwedAsync($"{CrowdProgramme.Event}/{session}"))["submission"].ShouldNotBeNull();
    }

    private static async Task TellAsync(GroupHost host, System.Text.Json.Nodes.JsonObject activity) =>
        (await host.UntilThroughAsync((string)activity["id"]!, (await host.TryDeliverAsync(activity)).ShouldNotBeNull())).ShouldBeTrue();
}
