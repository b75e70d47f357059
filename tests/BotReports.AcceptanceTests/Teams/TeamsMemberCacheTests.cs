using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Settings name people by their e-mail addresses, which Teams does not say with a message.</summary>
public sealed class TeamsMemberCacheTests : IAsyncLifetime
{
    private const string Unproven = "does not prove who you are";

    private const string Refusal = "for the chair and the organizers";

    private readonly TeamsHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _host.Connector.Roster = _ => null;
    }

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

        (await AskAsync()).ShouldContain(Unproven);
    }

    [Fact]
    public async Task What_the_body_of_an_activity_says_of_an_address_proves_nothing()
    {
        (await AskAsync(claimed: "chair@example.org")).ShouldContain(Refusal);
    }

    [Fact]
    public async Task An_organizer_vouches_for_a_guest_by_a_mention_and_takes_it_back()
    {
        Enter("chair_example.org#EXT#@tenant.example", "chair@example.org");
        _host.Connector.Members["29:olga"] = new JsonObject { ["id"] = "29:olga", ["userPrincipalName"] = "organizer@example.org" };

        var word = _host.Message("Olga", "trust @Chris Chair");
        TeamsActivities.Mention(word, "Chris");
        (await SayAsync(word)).ShouldContain("✓ I trust Chris Chair");
        (await AskAsync()).ShouldContain("There are no priority messages yet");

        await SayAsync(_host.Message("Olga", "distrust chris"));
        (await AskAsync()).ShouldContain(Unproven);
    }

    [Fact]
    public async Task Whoever_is_no_organizer_vouches_for_nobody()
    {
        Enter("chair_example.org#EXT#@tenant.example", "chair@example.org");

        var word = _host.Message("Amy", "trust @Chris Chair");
        TeamsActivities.Mention(word, "Chris");
        (await SayAsync(word)).ShouldContain("Only an organizer");
        (await AskAsync()).ShouldContain(Unproven);
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
        _host.Connector.Members["29:chris"] = new JsonObject { ["id"] = "29:chris", ["aadObjectId"] = TeamsActivities.EntraIdOf("Chris"), ["userPrincipalName"] = principal, ["email"] = email };

    /// <summary>Chris asks what a chair may ask.</summary>
    private Task<string> AskAsync(string? claimed = null)
    {
        var question = _host.Message("Chris", "priority messages");
        (question["from"]!["email"], question["from"]!["unprovenEmail"]) = (claimed, claimed is null ? null : "organizer@example.org");
        return SayAsync(question);
    }

    private async Task<string> SayAsync(JsonObject message)
    {
        var before = _host.Connector.Calls.All.Count;
        await _host.PostAsync(message);
        return string.Join('\n', _host.Connector.Calls.All.Skip(before).Select(call => call.Text));
    }
}
