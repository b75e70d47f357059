using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

/// <summary>A button whose action wants something written opens a window at once, and what is written there is the action's.</summary>
public sealed class WordsModalTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private SlackStage _stage = null!;

    private SlackVisit Olga => new(_stage, "Olga");

    private SlackVisit Amy => new(_stage, "Amy");

    private SlackMessage Summary => _stage.Server.Team.Messages.Last(message => message.IsTheBots && message.ThreadTs is null && message.Channel == _stage.PlaceOf("Olga", "organizers").Id && message.Text.Contains("Session report", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await Amy.BeginAsync("4.1");
        for (var answer = 1; (await _stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); answer++)
        {
            await _stage.SayAsync("Amy", null, $"Answer {answer} of a short report.");
        }

        await _stage.SayAsync("Amy", null, "yes");

        // All parts of the summary: a test looks at what comes after them.
        await _stage.Host.Log.Lines.UntilAsync(lines => lines.Any(line => line.Contains("is in the organizers' channel", StringComparison.Ordinal)), Deadline);
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task An_organizer_asks_back_and_a_rapporteur_replies_each_in_a_window_that_opens_with_the_button()
    {
        await PressAsync(Olga, Summary, "Ask back");
        var asking = Olga.Windows.ShouldHaveSingleItem();
        ((JsonArray)asking.Json["blocks"]!).Count(block => (string)block!["type"]! == "input").ShouldBe(1);
        await Olga.SubmitAsync(_ => "");
        Olga.Windows.ShouldHaveSingleItem();

        await Olga.SubmitAsync(_ => "Which *cities*?");

        Olga.Windows.ShouldBeEmpty();
        Summary.Blocks!.ToJsonString().ShouldContain("Session report");
        await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Channel == Amy.Chat.Id && post.Message.Text.Contains("Which *cities*?", StringComparison.Ordinal)), Deadline);

        var question = _stage.Server.Team.Messages.Last(message => message.Channel == Amy.Chat.Id && message.Text.Contains("Which *cities*?", StringComparison.Ordinal));
        await PressAsync(Amy, question, "Reply");
        await Amy.SubmitAsync(_ => "Utrecht & <Ghent>");

        Amy.ReportOf("4.1").ShouldContain("Utrecht & <Ghent>", Case.Sensitive);
        _stage.Server.Posted.All.ShouldContain(post => post.IsUpdate && post.Message.Ts == question.Ts);
    }

    [Fact]
    public async Task Whoever_may_not_ask_is_told_so_instead()
    {
        _stage.PlaceOf("Olga", "organizers").Members.Add(_stage.UserOf("Ben").Id);
        await PressAsync(new SlackVisit(_stage, "Ben"), Summary, "Ask back");

        await _stage.Host.WhenIdleAsync();
        new SlackVisit(_stage, "Ben").Windows.ShouldBeEmpty();
        _stage.Server.Posted.All.ShouldContain(post => post.Message.OnlyFor == _stage.UserOf("Ben").Id && post.Message.Text.Contains("organizer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_forms_button_below_a_question_opens_the_form_and_nothing_stands_between()
    {
        await Amy.BeginAsync("4.2");
        var posts = _stage.Server.Posted.All.Count;

        await Amy.OpenFormAsync();

        Amy.Windows.ShouldHaveSingleItem();
        _stage.Server.Posted.All.Count.ShouldBe(posts);
    }

    [Fact]
    public async Task A_window_that_slack_does_not_open_comes_as_a_card_in_the_chat()
    {
        await Amy.BeginAsync("4.2");
        _stage.Server.Fail("views.open", SlackFault.Refused("expired_trigger_id"));

        await Amy.OpenFormAsync();
        await _stage.Host.WhenIdleAsync();

        Amy.Windows.ShouldBeEmpty();
        _stage.Server.Posted.All[^1].Message.Text.ShouldContain("1.1");
        await Amy.OpenFormAsync();
        Amy.Windows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_question_whose_window_slack_does_not_open_can_be_written_in_the_chat()
    {
        _stage.Server.Fail("views.open", SlackFault.Broken());

        await PressAsync(Olga, Summary, "Ask back");
        await _stage.Host.WhenIdleAsync();

        var card = _stage.Server.Posted.All[^1].Message;
        card.ThreadTs.ShouldBe(Summary.Ts);
        await PressAsync(Olga, card, "Ask back");
        Olga.Windows.ShouldHaveSingleItem();
    }

    private async Task PressAsync(SlackVisit visit, SlackMessage message, string title) =>
        (await _stage.Line.InteractionAsync(_stage.Payloads.Pressed(visit.User, message, BlockText.Buttons(message.Blocks).First(button => BlockText.TitleOf(button) == title)))).IsTaken.ShouldBeTrue();
}
