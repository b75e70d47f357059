using BotReports.AcceptanceTests.Slack.Rules;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

public sealed class SlashCommandTests
{
    [Fact]
    public async Task A_report_that_is_asked_for_in_a_channel_is_shown_in_its_rapporteurs_own_chat()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "Cities open their doors.");
        var before = stage.Server.Posted.All.Count;

        var answer = await amy.CommandAsync("/report", "status", "general");

        ((string?)answer!["response_type"], (string?)answer["text"]).ShouldBe(("ephemeral", "I have answered in our own chat, where nobody else reads along."));
        var said = stage.Server.Posted.All.Skip(before).ToList();
        said.ShouldNotBeEmpty();
        said.ShouldAllBe(post => post.Message.Channel == amy.Chat.Id);
        said[0].Message.Text.ShouldContain("1 answered");
    }

    [Fact]
    public async Task In_the_chat_itself_nothing_more_is_said()
    {
        await using var stage = await SlackStage.OpenAsync();

        (await new SlackVisit(stage, "Amy").CommandAsync("/report", "start")).ShouldBeNull();
        stage.Server.Posted.All.ShouldHaveSingleItem().Message.Text.ShouldContain("Which session do you report on?");
    }

    [Theory, InlineData("Cities open their doors."), InlineData("42")]
    public async Task What_is_no_command_is_told_how_to_say_one_and_stored_nowhere(string words)
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        var (before, report) = (stage.Server.Posted.All.Count, amy.ReportOf("4.1"));

        ((string)(await amy.CommandAsync("/report", words, "general"))!["text"]!).ShouldStartWith("Say one of these after it");

        stage.Server.Posted.All.Count.ShouldBe(before);
        amy.ReportOf("4.1").ShouldBe(report);
    }

    [Fact]
    public async Task A_chair_gets_the_priority_messages_where_nobody_else_sees_them_and_nobody_else_gets_them()
    {
        await using var stage = await SlackStage.OpenAsync(("Event:Chairs:0", Cast.Chair));
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "flash");
        await stage.SayAsync("Amy", null, "Nothing about us without us & <b>no</b> @channel.");
        var before = stage.Server.Posted.All.Count;

        var refused = await amy.CommandAsync("/priorities", "4.1", "general");
        var answer = await new SlackVisit(stage, "Chris").CommandAsync("/priorities", "4.1", "general");

        ((string)refused!["text"]!).ShouldNotContain("Nothing about us");
        ((string)answer!["response_type"]!).ShouldBe("ephemeral");
        BlockText.Of(answer["blocks"]!.AsArray()).ShouldContain("1. Nothing about us without us & <b>no</b> @channel.");
        new BlockRules(new Breaches(_ => false)).Check(answer["blocks"], 50);
        stage.Server.Posted.All.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_session_that_is_none_is_said_to_be_none_and_a_question_in_words_is_answered_in_the_chairs_own_chat()
    {
        await using var stage = await SlackStage.OpenAsync(("Event:Chairs:0", Cast.Chair));
        var chris = new SlackVisit(stage, "Chris");

        BlockText.Of((await chris.CommandAsync("/priorities", "9.9", "general"))!["blocks"]!.AsArray()).ShouldContain("The programme has no session 9.9.");
        await chris.CommandAsync("/priorities", "on women <!channel>", "general");

        var posts = await stage.Server.Posted.UntilAsync(all => all.Any(post => post.Message.Text.Contains("Priority messages · women", StringComparison.Ordinal)), TimeSpan.FromSeconds(30));
        posts.ShouldAllBe(post => !post.Message.Text.Contains("<!channel>", StringComparison.Ordinal));
    }
}
