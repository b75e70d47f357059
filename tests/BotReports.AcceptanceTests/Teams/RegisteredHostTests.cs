using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>The host as an operator runs it: in Production, registered, and all services spoken to over HTTPS.</summary>
public sealed class RegisteredHostTests : IDisposable
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private readonly LocalCertificate _certificate = new();

    public void Dispose()
    {
        _storage.Dispose();
        _certificate.Dispose();
    }

    [Fact]
    public async Task A_message_that_Teams_signed_is_answered_with_a_token_of_the_bots_own_and_one_that_nobody_signed_is_not()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a process cannot be told by its environment whom it trusts.");
        await using var issuer = await TokenIssuer.StartAsync("https://issuer.example", _certificate.Configure);
        await using var connector = await ConnectorServer.StartAsync(_certificate.Configure);
        await using var host = await HostProcess.StartAsync([.. _storage.Settings, .. SettingsFor(issuer)], "Production", trusted: _certificate.Path);
        var activity = new TeamsActivities(connector.ServiceUrl).Message("Zoe", null, "hello");

        (await PostAsync(host, activity, null)).ShouldBe(HttpStatusCode.Unauthorized);
        connector.Calls.All.ShouldBeEmpty();

        (await PostAsync(host, activity, TokenIssuer.Sign(ClaimsOf(issuer, activity), issuer.Key))).ShouldBe(HttpStatusCode.OK);
        await connector.Calls.UntilAsync(calls => calls.Count > 0, TimeSpan.FromSeconds(20));
        connector.Complaints.All.ShouldBeEmpty();
        connector.Authorizations.All.ShouldAllBe(shown => shown == $"Bearer {TokenService.Token}");
        host.Output.All.ShouldNotContain(line => line.Contains("not-a-secret", StringComparison.Ordinal) || line.Contains(TokenService.Token, StringComparison.Ordinal));
    }

    private static string[] SettingsFor(TokenIssuer issuer) =>
    [
        $"--MicrosoftAppId={TeamsHost.AppId}",
        "--MicrosoftAppPassword=not-a-secret",
        $"--MicrosoftAppTenantId={TeamsHost.Tenant}",
        $"--Teams:Authority={new Uri(issuer.Metadata, "/")}",
        $"--Teams:Issuers:0:Issuer={issuer.Name}",
        $"--Teams:Issuers:0:Metadata={issuer.Metadata}",
    ];

    private static JsonObject ClaimsOf(TokenIssuer issuer, JsonObject activity) => new()
    {
        ["iss"] = issuer.Name,
        ["aud"] = TeamsHost.AppId,
        ["exp"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = (string)activity["serviceUrl"]!,
    };

    private static async Task<HttpStatusCode> PostAsync(HostProcess host, JsonObject activity, string? token)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
