using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.Conversations;

/// <summary>A button that is pressed twice, or long after its question, does nothing more. What a press means, the bot knows; the card does not.</summary>
public sealed class PressTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_yes_that_is_pressed_twice_submits_once_and_is_no_answer(bool channelNamesTheCard)
    {
        await FillAsync();
        var yes = Newest("Yes");
        await PressAsync(yes, channelNamesTheCard);
        var submitted = await ReportAsync();

        await PressAsync(yes, channelNamesTheCard);

        var report = await ReportAsync();
        report.Submission.ShouldNotBeNull();
        report.Revision.ShouldBe(submitted.Revision);
    }

    [Fact]
    public async Task After_a_no_the_yes_beside_it_does_nothing()
    {
        await FillAsync();
        var yes = Newest("Yes");
        await _stage.PressAsync("Amy", null, "No");
        var before = await ReportAsync();

        (await PressAsync(yes)).ShouldContain("belongs to an earlier question");
        (await ReportAsync()).ShouldBeSameAs(before);
    }

    [Fact]
    public async Task The_yes_of_one_question_does_not_answer_another()
    {
        await FillAsync();
        var submit = Newest("Yes");
        await _stage.PressAsync("Amy", null, "No");
        await _stage.SayAsync("Amy", null, "restart");

        await PressAsync(submit);

        (await ReportAsync()).Discarded.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_is_right_pressed_twice_is_no_answer_to_the_first_question()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        var right = Newest("That is right");
        await PressAsync(right);

        await PressAsync(right);

        (await ReportAsync()).Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_undo_that_is_pressed_twice_takes_back_one_change()
    {
        await BeginAsync("one", "two", "three", "delete 1.3", "delete 1.2");
        var undo = Newest("Undo");
        await PressAsync(undo);

        await PressAsync(undo);

        (await ReportAsync())[Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task The_undo_below_one_change_takes_back_no_later_one()
    {
        await BeginAsync("one", "two", "delete 1.2");
        var undo = Newest("Undo");
        await _stage.SayAsync("Amy", null, "edit 1.1");
        await _stage.SayAsync("Amy", null, "the first");

        await PressAsync(undo);

        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("the first");
    }

    [Fact]
    public async Task A_word_that_a_button_stored_as_an_answer_is_stored_once()
    {
        await BeginAsync("dnoe");
        var answer = Newest("It is my answer");
        await PressAsync(answer);

        (await PressAsync(answer)).ShouldContain("nothing was stored twice");
        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("dnoe");
    }

    [Fact]
    public async Task What_no_button_of_ours_says_is_no_answer()
    {
        await BeginAsync();

        await _stage.PressValueAsync("Amy", JObject.FromObject(new { command = "words from a card" }), "the-card");
        await _stage.PressValueAsync("Amy", JObject.FromObject(new { v = 1, @do = "fly" }), "the-card");

        (await ReportAsync()).Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_that_was_posted_when_buttons_carried_words_still_works()
    {
        await BeginAsync();

        (await _stage.PressValueAsync("Amy", JObject.FromObject(new { command = "skip", slot = "examples#new" }), "an-old-card")).ShouldContain("1.1 skipped");
        (await _stage.PressValueAsync("Amy", JObject.FromObject(new { command = "skip", slot = "examples#new" }), "another-old-card")).ShouldContain("earlier question");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync(params string[] said)
    {
        foreach (var text in (string[])["start 4.1", "ok", .. said])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    /// <summary>As far as the question whether to submit all the same.</summary>
    private Task FillAsync() => BeginAsync(
        "An example", "done", "A recommendation", "skip", "skip", "skip", "done", "skip", "skip", "skip", "skip", "skip", "A message", "done", "skip", "skip", "submit");

    private (CardButton Button, string Card) Newest(string title) => _stage.Adapter.Cards.Reverse()
        .SelectMany(shown => shown.Card.Buttons, (shown, button) => (button, shown.Id))
        .First(shown => shown.button.Title == title);

    private Task<string> PressAsync((CardButton Button, string Card) shown, bool channelNamesTheCard = true) =>
        _stage.PressAsync("Amy", null, shown.Button, channelNamesTheCard ? shown.Card : null);

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
