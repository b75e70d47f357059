using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

public sealed class DeliveryTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task A_message_that_is_delivered_twice_is_answered_and_stored_once()
    {
        await BeginAsync();

        var first = await _stage.DeliverAsync("Amy", "An example", "m1");
        var second = await _stage.DeliverAsync("Amy", "An example", "m1");

        first.ShouldContain("✓ 1.1 “");
        second.ShouldBeEmpty();
        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("An example");
    }

    [Fact]
    public async Task After_a_restart_a_repeated_delivery_stores_nothing_and_is_told_the_open_question()
    {
        await BeginAsync();
        await _stage.DeliverAsync("Amy", "An example", "m1");
        await _stage.RestartAsync();

        var again = await _stage.DeliverAsync("Amy", "An example", "m1");

        again.ShouldContain("I have that message already");
        again.ShouldContain("example 2 of 4");
        (await ReportAsync())[Sample.Examples].Answers.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_skip_that_is_delivered_again_after_a_restart_skips_one_question_only()
    {
        await BeginAsync();
        await _stage.DeliverAsync("Amy", "skip", "m1");
        await _stage.RestartAsync();

        var again = await _stage.DeliverAsync("Amy", "skip", "m1");

        again.ShouldContain("Recommendation 1 of 4");
        (await ReportAsync()).Fields.Keys.ShouldBe(["examples"]);
    }

    [Fact]
    public async Task A_submission_that_is_delivered_again_after_a_restart_still_waits_for_a_yes()
    {
        await BeginAsync();
        foreach (var text in (string[])["An example", "submit", "A recommendation", "A message for governments", "no"])
        {
            await _stage.SayAsync("Amy", null, text);
        }

        await _stage.DeliverAsync("Amy", "submit", "m1");
        await _stage.RestartAsync();

        var again = await _stage.DeliverAsync("Amy", "submit", "m1");

        again.ShouldContain("I have that message already");
        again.ShouldContain("Submit all the same?");
        (await ReportAsync()).Submission.ShouldBeNull();
        (await _stage.SayAsync("Amy", null, "yes")).ShouldContain("✓ Submitted");
    }

    [Fact]
    public async Task A_part_of_a_long_answer_that_is_delivered_again_after_a_restart_does_not_end_the_answer()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "long");
        await _stage.DeliverAsync("Amy", "The beginning", "m1");
        await _stage.RestartAsync();

        await _stage.DeliverAsync("Amy", "The beginning", "m1");
        await _stage.SayAsync("Amy", null, "and the end");

        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("The beginning\nand the end");
    }

    [Fact]
    public async Task A_note_of_somebody_who_pauses_does_not_end_the_pause_when_it_is_delivered_again_after_a_restart()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "pause");
        await _stage.DeliverAsync("Amy", "A thought", "m1");
        await _stage.RestartAsync();

        (await _stage.DeliverAsync("Amy", "A thought", "m1")).ShouldContain("I have that message already");
        (await _stage.SayAsync("Amy", null, "Another thought")).ShouldContain("Kept as note 2");
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        await BeginAsync();
        await _stage.DeliverAsync("Amy", "An example", "m1");

        (await _stage.DeliverAsync("Ben", "hello", "m1")).ShouldContain("Which session do you report on?");
    }

    [Fact]
    public async Task An_old_button_does_nothing_to_a_newer_question()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "An example");
        await _stage.SayAsync("Amy", null, "done");

        // The button of the second example's question, which is closed by now.
        var pressed = await _stage.PressAsync("Amy", null, "Done");

        pressed.ShouldContain("earlier question");
        pressed.ShouldContain("Recommendation 1 of 4");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
