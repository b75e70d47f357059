namespace BotReports.AcceptanceTests.Slack;

/// <summary>A message whose button was pressed says what was chosen, and offers nothing else any more.</summary>
public sealed class ChosenButtonsTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private SlackStage _stage = null!;

    private IEnumerable<SlackMessage> Chat => _stage.Server.Team.Messages.Where(message => message.Channel == _stage.PlaceOf("Amy", null).Id && message.IsTheBots);

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        foreach (var text in (string[])["start 4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task What_was_chosen_stands_in_place_of_the_buttons_beside_it_and_the_words_stay()
    {
        var question = Chat.Last();

        await _stage.PressAsync("Amy", null, "Skip");

        await SeeAsync(question, "✓ Skip");
        BlockText.Buttons(Now(question).Blocks).ShouldBeEmpty();
        WordsOf(question).ShouldContain("Section 1 of 8");
        _stage.Server.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Buttons_about_something_else_in_the_same_message_stay()
    {
        await _stage.SayAsync("Amy", null, "Cities open their doors.");
        var receipt = Chat.Last(message => BlockText.Buttons(message.Blocks).Any(button => BlockText.TitleOf(button) == "Undo"));

        await _stage.PressAsync("Amy", null, "Done");
        await SeeAsync(receipt, "✓ Done");
        BlockText.Buttons(Now(receipt).Blocks).Select(BlockText.TitleOf).ShouldBe(["Undo", "Edit"]);
    }

    [Fact]
    public async Task What_was_saved_can_still_be_taken_back_after_a_look_at_it()
    {
        await _stage.SayAsync("Amy", null, "Cities open their doors.");
        var receipt = Chat.Last(message => BlockText.Buttons(message.Blocks).Any(button => BlockText.TitleOf(button) == "Undo"));

        await _stage.PressAsync("Amy", null, "Edit");
        await _stage.SayAsync("Amy", null, "help");

        BlockText.Buttons(Now(receipt).Blocks).Select(BlockText.TitleOf).ShouldContain("Undo");
    }

    [Fact]
    public async Task A_button_that_only_shows_something_can_be_pressed_again()
    {
        await _stage.SayAsync("Amy", null, "status");
        var status = Chat.Last(message => BlockText.Buttons(message.Blocks).Any(button => BlockText.TitleOf(button) == "Preview"));

        await _stage.PressAsync("Amy", null, "Preview");
        await _stage.SayAsync("Amy", null, "help");

        BlockText.Buttons(Now(status).Blocks).Select(BlockText.TitleOf).ShouldContain("Preview");
    }

    private string WordsOf(SlackMessage message) => BlockText.Of(Now(message).Blocks ?? []);

    private SlackMessage Now(SlackMessage message) => Chat.First(other => other.Ts == message.Ts);

    private async Task SeeAsync(SlackMessage message, string words) =>
        await _stage.Server.Posted.UntilAsync(_ => WordsOf(message).Contains(words, StringComparison.Ordinal), Deadline);
}
