using System.Net;
using System.Net.Http.Json;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

public sealed class ClosedEndpointTests
{
    private static readonly string[] Registered =
    [
        "--MicrosoftAppType=SingleTenant",
        "--MicrosoftAppId=00000000-0000-0000-0000-000000000009",
        "--MicrosoftAppPassword=not-a-secret",
        "--MicrosoftAppTenantId=00000000-0000-0000-0000-000000000001",
    ];

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Once_the_bot_is_registered_nobody_gets_in_without_a_token(string environment)
    {
        using var storage = HostStorage.Embedded();
        await using var connector = await ConnectorServer.StartAsync();
        await using var host = await HostProcess.StartAsync([.. storage.Settings, .. Registered], environment);
        using var http = new HttpClient { BaseAddress = host.Address };

        using var answer = await http.PostAsJsonAsync(
            "/api/messages", new TeamsActivities(connector.ServiceUrl).Message("Amy", null, "hello"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        connector.Calls.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/healthz")]
    [InlineData("/api/messages")]
    [InlineData("/slack/events")]
    [InlineData("/attachments/csd-2016/4.1/x.jpg")]
    public async Task No_answer_runs_in_a_browser_is_framed_or_says_what_server_it_is(string path)
    {
        using var storage = HostStorage.Embedded();
        await using var host = await HostProcess.StartAsync([.. storage.Settings, .. Registered], "Production");
        using var http = new HttpClient { BaseAddress = host.Address };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; frame-ancestors 'none'");
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_console_is_for_Development_alone()
    {
        using var storage = HostStorage.Embedded();
        await using var host = await HostProcess.StartAsync([.. storage.Settings, .. Registered], "Production");
        using var http = new HttpClient { BaseAddress = host.Address };

        foreach (var path in (string[])["/", "/console/events", "/console/conversations"])
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }
}
