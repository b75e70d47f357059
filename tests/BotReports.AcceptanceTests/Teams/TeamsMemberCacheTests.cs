using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Settings name people by their e-mail addresses, which Teams does not say with a message.</summary>
public sealed class TeamsMemberCacheTests : IAsyncLifetime
{
    private const string Refusal = "for the chair and the organizers";

    private readonly TeamsHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_chair_is_known_by_the_address_that_the_roster_has_and_the_roster_is_asked_once()
    {
        Enter("chris@example.org", "chair@example.org");

        (await AskAsync()).ShouldNotContain(Refusal);
        (await AskAsync()).ShouldNotContain(Refusal);

        _host.Connector.RosterCalls.All.ShouldHaveSingleItem().ShouldBe("29:chris");
    }

    [Fact]
    public async Task What_another_organization_says_of_an_address_proves_nothing()
    {
        Enter("chair_example.org#EXT#@tenant.example", "chair@example.org");

        (await AskAsync()).ShouldContain(Refusal);
    }

    [Fact]
    public async Task Somebody_whom_the_roster_does_not_know_is_asked_for_again_after_a_while()
    {
        (await AskAsync()).ShouldContain(Refusal);
        (await AskAsync()).ShouldContain(Refusal);
        _host.Connector.RosterCalls.All.Count.ShouldBe(1);

        Enter("chris@example.org", "chair@example.org");
        _host.Clock.Advance(TimeSpan.FromMinutes(3));
        (await AskAsync()).ShouldNotContain(Refusal);
    }

    private void Enter(string principal, string email) =>
        _host.Connector.Members["29:chris"] = new JsonObject { ["id"] = "29:chris", ["userPrincipalName"] = principal, ["email"] = email };

    /// <summary>Chris asks what a chair may ask.</summary>
    private async Task<string> AskAsync()
    {
        var question = _host.Message("Chris", "priority messages");
        question["from"]!.AsObject().Remove("email");
        var before = _host.Connector.Calls.All.Count;
        await _host.PostAsync(question);
        return string.Join('\n', _host.Connector.Calls.All.Skip(before).Select(call => call.Text));
    }
}
