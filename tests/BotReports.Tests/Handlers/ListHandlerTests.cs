using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Handlers;

/// <summary>Several answers in one message.</summary>
public sealed class ListHandlerTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task A_numbered_list_is_several_answers_and_can_be_kept_as_one()
    {
        await BeginAsync();

        var said = await _stage.SayAsync("Amy", null, "1. A desk. 2. A lamp.");

        said.ShouldContain("✓ 1.1–1.2");
        said.ShouldContain("Example 3 of 4?");
        (await ExamplesAsync()).ShouldBe(["A desk.", "A lamp."]);
        (await _stage.PressAsync("Amy", null, "Keep as one")).ShouldContain("1.1 is one answer now");
        (await ExamplesAsync()).ShouldBe(["A desk.\nA lamp."]);
    }

    [Fact]
    public async Task What_may_be_a_list_is_one_answer_until_its_sender_splits_it()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "The first");

        var said = await _stage.SayAsync("Amy", null, "- A desk\n- A lamp\n- A chair\n- A door");
        (await ExamplesAsync()).Count().ShouldBe(2);
        var split = await _stage.PressAsync("Amy", null, "Split into 4");

        said.ShouldContain("These look like 4.");
        split.ShouldContain("✓ 1.2–1.5");
        split.ShouldContain("The form has room for 4");
        (await ExamplesAsync()).ShouldBe(["The first", "A desk", "A lamp", "A chair", "A door"]);
    }

    [Fact]
    public async Task One_step_back_takes_the_whole_list_back()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "1. A desk. 2. A lamp.");

        await _stage.SayAsync("Amy", null, "undo");

        (await ExamplesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_became_several_answers_and_is_edited_changes_none_of_them_and_its_words_are_kept()
    {
        await BeginAsync();
        await _stage.DeliverAsync("Amy", "1. A desk. 2. A lamp.", "m1");

        await _stage.DeliverAsync("Amy", "1. A desk. 2. A chair.", "m1", Microsoft.Bot.Schema.ActivityTypes.MessageUpdate, eventType: "editMessage");

        (await ExamplesAsync()).ShouldBe(["A desk.", "A lamp."]);
        (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!.Notes.ShouldHaveSingleItem().Text.ShouldBe("1. A desk. 2. A chair.");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<IEnumerable<string>> ExamplesAsync() =>
        (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))![Sample.Examples].Answers.Select(answer => answer.Text);
}
