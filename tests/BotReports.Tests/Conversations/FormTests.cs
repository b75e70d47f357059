using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>A section as a form to be filled at once.</summary>
public sealed class FormTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open });

    [Fact]
    public async Task What_is_written_is_stored_at_once_the_form_closes_and_the_walk_goes_on_behind_it()
    {
        await BeginAsync();

        var said = await _stage.SendFormAsync("Amy", ("1.1", "one"), ("1.2", "two\r\nlines  "));

        said.ShouldContain("✓ 2 answers saved");
        _stage.Adapter.Cards.ShouldContain(shown => shown.Card.Title.StartsWith("✓ 2 answers saved", StringComparison.Ordinal) && shown.Card.Body.Count == 0);
        said.ShouldContain("What should change?", customMessage: "Only what is required and empty is asked after a form.");
        (await ExamplesAsync()).ShouldBe(["one", "two\nlines"]);
    }

    [Fact]
    public async Task Whoever_saves_and_goes_on_is_shown_the_next_form_and_then_the_rest_of_the_report_in_one()
    {
        await BeginAsync();

        (await _stage.SendFormAsync("Amy", goesOn: true, ("1.1", "A desk."))).ShouldContain("Section 2: Recommendation 1");
        (await _stage.SendFormAsync("Amy", goesOn: true, ("2.1 ·", "Ratify it."))).ShouldContain("Section 2: Recommendation 2");
        (await _stage.SendFormAsync("Amy", goesOn: true)).ShouldContain("Section 3: ");
        var closing = await _stage.SendFormAsync("Amy", ("6.1", "Open clinics to all."), ("8.1", "Thanks."));

        closing.ShouldContain("All that is required is there");
        var report = await ReportAsync();
        report.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Text).Where(text => text.Length > 0).Order()
            .ShouldBe(["A desk.", "Open clinics to all.", "Ratify it.", "Thanks."]);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_stored_once()
    {
        await BeginAsync();
        await _stage.SendFormAsync("Amy", ("1.1", "one"));

        (await _stage.SendFormAsync("Amy", ("1.1", "one"))).ShouldContain("I have that message already");
        (await ExamplesAsync()).ShouldBe(["one"]);
    }

    [Fact]
    public async Task A_form_shows_the_answers_that_there_are_and_leaves_alone_what_is_not_touched()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "one");
        await _stage.SayAsync("Amy", null, "two");
        await _stage.SayAsync("Amy", null, "form");

        await _stage.SendFormAsync("Amy", ("1.2", "the second"));

        (await ExamplesAsync()).ShouldBe(["one", "the second"]);
    }

    [Fact]
    public async Task An_emptied_field_keeps_its_answer()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "one");
        await _stage.SayAsync("Amy", null, "form");

        (await _stage.SendFormAsync("Amy", ("1.1", ""))).ShouldContain("That is what it says already");
        (await ExamplesAsync()).ShouldBe(["one"]);
    }

    [Fact]
    public async Task What_somebody_else_has_changed_since_the_form_was_shown_is_not_undone_by_it()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "one");
        await _stage.SayAsync("Amy", null, "form");
        await _stage.SayAsync("Ben", null, "start 4.1");
        await _stage.SayAsync("Ben", null, "edit 1.1");
        await _stage.SayAsync("Ben", null, "as Ben puts it");

        await _stage.SendFormAsync("Amy", ("1.2", "two"));

        (await ExamplesAsync()).ShouldBe(["as Ben puts it", "two"]);
    }

    [Fact]
    public async Task Where_both_have_changed_the_same_answer_both_stand()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "one");
        await _stage.SayAsync("Amy", null, "form");
        await _stage.SayAsync("Ben", null, "start 4.1");
        await _stage.SayAsync("Ben", null, "edit 1.1");
        await _stage.SayAsync("Ben", null, "as Ben puts it");

        await _stage.SendFormAsync("Amy", ("1.1", "as Amy puts it"));

        (await ExamplesAsync()).ShouldBe(["as Ben puts it", "as Amy puts it"]);
    }

    [Fact]
    public async Task A_recommendation_is_a_form_with_all_that_belongs_to_it()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "skip");
        await _stage.SayAsync("Amy", null, "form");

        await _stage.SendFormAsync("Amy", ("2.1 ·", "Ratify"), ("2.1 target", "States"), ("2.1 action 1", "Lobby"), ("2.1 action 2", "Publish"));

        var walk = new Walk(Sample.Template, await ReportAsync());
        new[] { "2.1", "2.1 target", "2.1 action 1", "2.1 action 2" }.Select(name => walk.AnswerIn(SlotNames.Find(walk, name)!)!.Text).ShouldBe(["Ratify", "States", "Lobby", "Publish"]);
    }

    [Fact]
    public async Task What_tells_who_said_something_waits_as_a_note_and_the_rest_is_stored()
    {
        await BeginAsync();

        var said = await _stage.SendFormAsync("Amy", ("1.1", "one"), ("1.2", "Ms Chowdhury said that recruiters pay."));

        said.ShouldContain("✓ 1 answer saved");
        said.ShouldContain("names Chowdhury beside what somebody said");
        (await ExamplesAsync()).ShouldBe(["one"]);
        (await ReportAsync()).Notes.Select(note => note.Text).ShouldBe(["Ms Chowdhury said that recruiters pay."]);

        await _stage.PressAsync("Amy", null, "Save without the name");
        (await ExamplesAsync()).ShouldBe(["one", "A participant said that recruiters pay."]);
    }

    [Fact]
    public async Task Several_fields_that_tell_who_said_something_are_asked_about_one_after_the_other()
    {
        await BeginAsync();

        (await _stage.SendFormAsync("Amy", ("1.1", "Ms Chowdhury said so."), ("1.2", "IOM told us."))).ShouldContain("names Chowdhury");
        (await _stage.PressAsync("Amy", null, "Save without the name")).ShouldContain("names IOM");
        await _stage.PressAsync("Amy", null, "Save as it is");

        (await ExamplesAsync()).ShouldBe(["A participant said so.", "IOM told us."]);
        (await ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("examples#77~abc")]
    [InlineData("no-such-question#new~1")]
    [InlineData("quotes#1:speaker~1")]
    public void A_field_of_another_form_is_no_way_into_the_report(string id) =>
        (FormField.TryParse(id, "words", out var field) && new Walk(Sample.Template, Sample.Report()).Find(field.Slot) is not null).ShouldBeFalse();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        await _stage.SayAsync("Amy", null, "form");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;

    private async Task<IEnumerable<string>> ExamplesAsync() => (await ReportAsync())[Sample.Examples].Answers.Select(answer => answer.Text);
}
