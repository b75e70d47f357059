using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Slack.Surfaces;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A channel that is shared with another workspace: what comes from there names that workspace first, and the app's own in another place.</summary>
public sealed class SlackConnectTests : IAsyncLifetime
{
    private const string Partner = "T0PARTNER1";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private SlackStage? _stage;

    private SlackStage Stage => _stage!;

    private SlackChannel Shared => Stage.PlaceOf("Ben", "shared");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await Stage.DisposeAsync();

    [Theory]
    [InlineData("*")]
    [InlineData(Partner)]
    public async Task A_partner_whom_the_organizers_have_let_in_is_served_in_the_hosts_workspace(string partners)
    {
        _stage = await SlackStage.OpenAsync(("Slack:Partners:0", partners), ("Slack:Workspaces:0", SlackTeam.Id));

        (await Stage.HearAsync(Stage.Line.EventAsync(Said("status")), Shared)).ShouldContain("Only an organizer can do that");

        Stage.Server.Posted.All[^1].Message.Channel.ShouldBe(Shared.Id);
        Documents().ShouldNotContain(name => name.Contains(Partner, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_of_another_workspace_is_told_that_the_organizers_have_not_let_them_in_and_nobody_else_sees_it()
    {
        _stage = await SlackStage.OpenAsync(("Slack:Partners:0", "T0OTHERS01"));
        var before = Documents().Count;

        (await Stage.Line.EventAsync(Said("status"))).IsTaken.ShouldBeTrue();

        var told = Stage.Server.Posted.All.ShouldHaveSingleItem().Message;
        told.OnlyFor.ShouldBe(Stage.UserOf("Ben").Id);
        told.Text.ShouldContain("have not let people of other workspaces in");
        Documents().Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_press_of_a_partner_who_is_not_let_in_is_answered_and_does_nothing()
    {
        _stage = await SlackStage.OpenAsync();
        await Stage.SayAsync("Olga", "shared", "status");
        var message = Stage.Server.Team.Put(new SlackMessage(Shared.Id, Stage.Server.Team.NextTs(), SlackTeam.BotUserId, "a card"));
        var pressed = Stage.Payloads.Pressed(Stage.UserOf("Ben"), message, new JsonObject { ["type"] = "button", ["action_id"] = "press-1", ["value"] = """{"v":1,"do":"status"}""", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "Status" } });
        pressed["user"]!["team_id"] = Partner;

        (await Stage.Line.InteractionAsync(pressed)).IsTaken.ShouldBeTrue();

        Stage.Server.Posted.All.ShouldNotContain(post => post.Message.ThreadTs == message.Ts);
        await Stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.OnlyFor == Stage.UserOf("Ben").Id && post.Message.Text.Contains("have not let people of other workspaces in", StringComparison.Ordinal)), Deadline);
    }

    [Fact]
    public async Task A_window_that_a_partner_sends_off_belongs_to_the_workspace_that_installed_the_app()
    {
        _stage = await SlackStage.OpenAsync(("Slack:Partners:0", Partner), ("Slack:Workspaces:0", SlackTeam.Id));
        var amy = new SlackVisit(Stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.OpenFormAsync();
        var sent = Stage.Payloads.Submitted(amy.User, amy.Window, new Dictionary<string, string>());
        (sent["team"]!["id"], sent["user"]!["team_id"], sent["view"]!["app_installed_team_id"]) = (Partner, Partner, SlackTeam.Id);

        (await Stage.Line.InteractionAsync(sent)).IsTaken.ShouldBeTrue();
    }

    [Fact]
    public async Task The_hosts_own_people_are_served_in_a_shared_channel_as_anywhere()
    {
        _stage = await SlackStage.OpenAsync(("Slack:Workspaces:0", SlackTeam.Id));

        (await Stage.SayAsync("Olga", "shared", "status")).ShouldContain("not started");
    }

    private IReadOnlyList<string> Documents() => EmbeddedStorage.Names(Stage.Host.Folder);

    private JsonObject Said(string text)
    {
        var said = Stage.Payloads.Said(Stage.Write("Ben", "shared", text), Shared);
        (said["user_team"], said["source_team"], said["team"]) = (Partner, Partner, Partner);
        var envelope = Stage.Payloads.Envelope(said);
        (envelope["team_id"], envelope["is_ext_shared_channel"]) = (Partner, true);
        return envelope;
    }
}
