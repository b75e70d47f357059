using System.Net;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Where the bot gets what it shows the services of Teams, by how it is registered.</summary>
public sealed class BotTokenTests : IAsyncDisposable
{
    private readonly TeamsHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("SingleTenant", "Public", $"https://login.microsoftonline.com/{TeamsHost.Tenant}/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "Public", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("singletenant", "usgovernment", $"https://login.microsoftonline.us/{TeamsHost.Tenant}/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("SingleTenant", "China", $"https://login.partner.microsoftonline.cn/{TeamsHost.Tenant}/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public async Task With_a_secret_it_asks_Entra_once(string type, string cloud, string address, string scope)
    {
        (_host.Otherwise["MicrosoftAppType"], _host.Otherwise["Teams:Cloud"]) = (type, cloud);
        await _host.InitializeAsync();

        (await _host.PostAsync(_host.Message("Amy"))).ShouldBe(HttpStatusCode.OK);
        (await _host.PostAsync(_host.Message("Zoe"))).ShouldBe(HttpStatusCode.OK);

        var (asked, form) = _host.Tokens.Requests.All.ShouldHaveSingleItem();
        asked.AbsoluteUri.ShouldBe(address);
        var fields = TokenService.Parse(form);
        (fields["grant_type"].ToString(), fields["client_id"].ToString(), fields["client_secret"].ToString()).ShouldBe(("client_credentials", TeamsHost.AppId, "not-a-secret"));
        fields["scope"].ToString().Split(' ').ShouldContain(scope);
        _host.Connector.Authorizations.All.ShouldNotBeEmpty();
        _host.Connector.Authorizations.All.ShouldAllBe(shown => shown == $"Bearer {TokenService.Token}");
    }

    [Fact]
    public async Task With_a_managed_identity_it_asks_the_machine_that_it_runs_on()
    {
        (_host.Otherwise["MicrosoftAppType"], _host.Otherwise["MicrosoftAppPassword"]) = ("UserAssignedMSI", null);
        await _host.InitializeAsync();

        (await _host.PostAsync(_host.Message())).ShouldBe(HttpStatusCode.OK);

        var asked = _host.Tokens.Requests.All[^1].Address;
        asked.Host.ShouldBe("169.254.169.254");
        var query = TokenService.Parse(asked.Query);
        (query["client_id"].ToString(), query["resource"].ToString()).ShouldBe((TeamsHost.AppId, "https://api.botframework.com"));
        _host.Connector.Authorizations.All.ShouldContain($"Bearer {TokenService.Token}");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_said_and_the_log_names_the_settings_but_no_secret()
    {
        await _host.InitializeAsync();
        _host.Tokens.IsDown = true;

        (await _host.PostAsync(_host.Message())).ShouldBe(HttpStatusCode.OK, "What was said is taken; the answer to it is what is lost.");

        _host.Connector.Authorizations.All.ShouldBeEmpty();
        _host.Log.Lines.All.ShouldContain(line => line.Contains("There is no token for Teams (invalid_client): check MicrosoftAppType", StringComparison.Ordinal));
        _host.Log.Lines.All.ShouldNotContain(line => line.Contains("not-a-secret", StringComparison.Ordinal));
    }
}
