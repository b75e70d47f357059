using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Who somebody is in Slack, in which language they are spoken to, and what they may ask for.</summary>
public sealed class SlackUserCacheTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await SlackStage.OpenAsync();

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_chair_is_known_by_the_address_that_slack_has_of_them_and_nobody_else_is()
    {
        (await _stage.SayAsync("Chris", null, "priority messages 4.1")).ShouldNotContain("for the chair");
        (await _stage.SayAsync("Amy", null, "priority messages 4.1")).ShouldContain("for the chair");
    }

    [Theory]
    [InlineData("""{ "is_stranger": true }""")]
    [InlineData("""{ "is_restricted": true }""")]
    [InlineData("""{ "is_restricted": true, "is_ultra_restricted": true }""")]
    [InlineData("""{ "is_ultra_restricted": true }""")]
    [InlineData("""{ "deleted": true }""")]
    [InlineData("""{ "is_email_confirmed": false }""")]
    [InlineData("""{ "team_id": "T0ELSEWHERE" }""")]
    [InlineData("""{ "team_id": "T0ELSEWHERE", "enterprise_user": { "enterprise_id": "E0ELSEWHERE" } }""")]
    public async Task An_address_that_the_workspace_does_not_vouch_for_gives_no_role_and_no_session(string marks)
    {
        Enter("Chris", "chair@example.org", marks);
        Enter("Ben", "organizer@example.org", marks);

        (await _stage.SayAsync("Chris", null, "priority messages 4.1")).ShouldContain("does not prove who you are");
        (await _stage.SayAsync("Ben", null, "approve 4.1")).ShouldContain("does not prove who you are");
        (await _stage.SayAsync("Ben", "organizers", "use this channel")).ShouldContain("does not prove who you are");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "is_email_confirmed": true, "is_stranger": false, "is_restricted": false, "is_ultra_restricted": false }""")]
    public async Task An_address_that_the_workspace_vouches_for_gives_a_role(string marks)
    {
        Enter("Chris", "chair@example.org", marks);

        (await _stage.SayAsync("Chris", null, "priority messages 4.1")).ShouldNotContain("prove");
    }

    [Fact]
    public async Task Somebody_whom_slack_says_nothing_about_has_no_address_and_no_role()
    {
        _stage.Server.Fail("users.info", SlackFault.Refused("user_not_visible"));

        (await _stage.SayAsync("Chris", null, "priority messages 4.1")).ShouldContain("for the chair");
    }

    [Fact]
    public async Task Whoever_has_slack_in_french_is_spoken_to_in_french()
    {
        _stage.Locale = "fr-FR";

        (await _stage.SayAsync("Amy", null, "bonjour")).ShouldContain("Bienvenue");
    }

    [Fact]
    public async Task Slack_is_asked_once_who_somebody_is()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await _stage.SayAsync("Amy", null, "4.1");

        _stage.Server.Calls.All.Count(call => call.Method == "users.info").ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_whom_slack_does_not_tell_about_is_heard_all_the_same()
    {
        _stage.Server.Fail("users.info", SlackFault.Refused("missing_scope"));

        (await _stage.SayAsync("Amy", null, "hello")).ShouldContain("Welcome");
    }

    [Fact]
    public async Task A_conversation_is_one_whether_an_organization_names_the_workspace_or_not()
    {
        foreach (var text in (string[])["hello", "language french"])
        {
            var said = _stage.Payloads.Envelope(_stage.Payloads.Said(_stage.Write("Amy", null, text), _stage.PlaceOf("Amy", null)));
            said["enterprise_id"] = "E0UNITED1";
            said["authorizations"]![0]!["is_enterprise_install"] = true;
            (await _stage.Line.EventAsync(said)).IsTaken.ShouldBeTrue();
        }

        var (message, button) = _stage.Server.Team.Messages.Where(message => message.IsTheBots)
            .SelectMany(message => BlockText.Buttons(message.Blocks).Select(button => (message, button)))
            .First(shown => BlockText.TitleOf(shown.button)!.StartsWith("4.1", StringComparison.Ordinal));
        var pressed = _stage.Payloads.Pressed(_stage.UserOf("Amy"), message, button);
        (pressed["team"], pressed["enterprise"], pressed["is_enterprise_install"]) = (null, new JsonObject { ["id"] = "E0UNITED1", ["name"] = "United" }, true);
        (await _stage.Line.InteractionAsync(pressed)).IsTaken.ShouldBeTrue();

        // What was asked for in the one holds in the other.
        _stage.Server.Posted.All.Last(post => !post.IsUpdate).Message.Text.ShouldContain("C'est exact");
    }

    private void Enter(string who, string email, string marks) =>
        _stage.Server.Team.Add(new SlackUser(SlackTeam.IdOf('U', who), who, who, email) { Marks = JsonNode.Parse(marks)!.AsObject() });
}
