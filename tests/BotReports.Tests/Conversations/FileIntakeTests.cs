using System.Text;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>Files that rapporteurs send in their chat.</summary>
public sealed class FileIntakeTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    private static byte[] SeedText => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"));

    [Fact]
    public async Task A_filled_form_is_offered_and_nothing_of_it_is_an_answer_before_the_yes()
    {
        await BeginAsync();

        var offered = await _stage.AttachAsync("Amy", "report.txt", SeedText);
        (await ReportAsync()).Fields.ShouldBeEmpty();
        await _stage.SayAsync("Amy", null, "yes");

        offered.ShouldContain("That looks like a filled form");
        (await ReportAsync())[Sample.Examples].Answers.Length.ShouldBe(3);
    }

    [Fact]
    public async Task An_exported_document_that_is_sent_back_gives_the_answers_that_it_was_made_of_even_after_a_restart()
    {
        await BeginAsync();

        await _stage.AttachAsync("Amy", "report.docx", WordExport.Write(ExportSample.Seed.Export("fr")).Content.ToArray());
        await _stage.RestartAsync();
        await _stage.SayAsync("Amy", null, "yes");

        var report = await ReportAsync();
        report.Fields.SelectMany(field => field.Value.Answers, (field, answer) => $"{field.Key}: {answer.Text}")
            .ShouldBe(ExportSample.Seed.Fields.SelectMany(field => field.Value.Answers, (field, answer) => $"{field.Key}: {answer.Text}"));
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exported_document_that_is_meant_as_one_answer_is_its_words_alone()
    {
        await BeginAsync();

        await _stage.AttachAsync("Amy", "report.docx", WordExport.Write(ExportSample.Seed.Export()).Content.ToArray());
        await _stage.SayAsync("Amy", null, "no");

        var text = (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text;
        text.ShouldContain("\nBuild from local civil society and government partnerships");
        text.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
    }

    [Theory]
    [InlineData("Replace", "Safe, warm rooms.")]
    [InlineData("Keep both", "Safe rooms.|Safe, warm rooms.")]
    [InlineData("Leave the report’s", "Safe rooms.")]
    public async Task An_export_that_comes_back_corrected_is_offered_as_corrections_and_nothing_else(string button, string answers)
    {
        await BeginAsync();
        await _stage.AttachAsync("Amy", "report.docx", Export("Safe rooms."));
        await _stage.SayAsync("Amy", null, "yes");

        var offered = await _stage.AttachAsync("Amy", "report.docx", Export("Safe, warm rooms."));
        offered.ShouldContain("words one answer otherwise than the report does. What shall stand?");
        offered.ShouldContain("Safe, warm rooms.");
        offered.ShouldNotContain("Town desks");
        await _stage.PressAsync("Amy", null, button);

        var report = await ReportAsync();
        report[FieldPath.Of("women")].Answers.Select(answer => answer.Text).ShouldBe(answers.Split('|'));
        report[Sample.Examples].Answers.Length.ShouldBe(2);
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_correction_can_be_decided_by_itself()
    {
        await BeginAsync();
        await _stage.AttachAsync("Amy", "report.docx", Export("Safe rooms."));
        await _stage.SayAsync("Amy", null, "yes");
        await _stage.AttachAsync("Amy", "report.docx", Export("Safe, warm rooms.", "Town desks answer in ten languages.", "A night bus stops."));

        (await _stage.PressAsync("Amy", null, "One by one")).ShouldContain("Town desks answer in nine languages.");
        (await _stage.PressAsync("Amy", null, "Replace")).ShouldContain("A night bus now stops at the shelter.");
        (await _stage.PressAsync("Amy", null, "Leave the report’s")).ShouldContain("Safe, warm rooms.");
        await _stage.PressAsync("Amy", null, "Keep both");

        var report = await ReportAsync();
        report[Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(["Town desks answer in ten languages.", "A night bus now stops at the shelter."]);
        report[FieldPath.Of("women")].Answers.Select(answer => answer.Text).ShouldBe(["Safe rooms.", "Safe, warm rooms."]);
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_report_has_already_word_for_word_is_not_asked_about()
    {
        await BeginAsync();
        await _stage.AttachAsync("Amy", "report.docx", Export("Safe rooms."));
        await _stage.SayAsync("Amy", null, "yes");

        (await _stage.AttachAsync("Amy", "report.docx", Export("Safe rooms."))).ShouldContain("is in the report already, word for word");
        (await ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_reports_in_one_text_it_is_asked_which_and_the_other_is_not_lost()
    {
        await BeginAsync();

        (await _stage.AttachAsync("Amy", "both.txt", Encoding.UTF8.GetBytes(Typed("Amy Shannon", "Safe rooms.") + Typed("Ben Ito", "Warm rooms.")))).ShouldContain("There are 2 reports in that. Which one is yours?");
        (await _stage.PressAsync("Amy", null, "Report 2")).ShouldContain("Shall I take the 4 answers");
        await _stage.SayAsync("Amy", null, "yes");

        var report = await ReportAsync();
        report[FieldPath.Of("women")].Answers.ShouldHaveSingleItem().Text.ShouldBe("Warm rooms.");
        report.Notes.ShouldContain(note => note.Text.Contains("Safe rooms.", StringComparison.Ordinal) && !note.Text.Contains("Warm rooms.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_reports_in_one_text_can_be_taken_one_after_the_other()
    {
        await BeginAsync();
        await _stage.AttachAsync("Amy", "both.txt", Encoding.UTF8.GetBytes(Typed("Amy Shannon", "Safe rooms.") + Typed("Ben Ito", "Warm rooms.")));

        await _stage.PressAsync("Amy", null, "All, one after the other");
        (await _stage.SayAsync("Amy", null, "yes")).ShouldContain("Warm rooms.");
        await _stage.PressAsync("Amy", null, "Keep both");

        var report = await ReportAsync();
        report[FieldPath.Of("women")].Answers.Select(answer => answer.Text).ShouldBe(["Safe rooms.", "Warm rooms."]);
        report.Notes.ShouldNotContain(note => note.Text.Contains("rooms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_of_another_session_is_not_taken_without_a_word()
    {
        await BeginAsync();

        (await _stage.AttachAsync("Amy", "report.txt", Encoding.UTF8.GetBytes($"Session # and theme 4.2: Another\n\n{Typed("Amy", "Safe rooms.")}"))).ShouldContain("It names session 4.2, and your report is on 4.1.");
    }

    [Fact]
    public async Task Words_that_are_no_form_are_kept_as_a_note_and_so_is_what_was_written_beside_the_file()
    {
        await BeginAsync();

        var said = await _stage.AttachAsync("Amy", "notes.txt", Encoding.UTF8.GetBytes("call Bob"), text: "my notes");

        said.ShouldContain("kept as note 2");
        said.ShouldContain("example 1 of 4");
        (await ReportAsync()).Notes.Select(note => note.Text).ShouldBe(["my notes", "call Bob"]);
        (await ReportAsync()).Fields.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("film.mkv", "x", "I can read documents (.docx, .odt,")]
    [InlineData("picture.png", "x", "is no picture that I can open")]
    [InlineData("report.docx", "PK\u0003\u0004", "seems to be damaged")]
    [InlineData("report.txt", " ", "There are no words in that file")]
    public async Task A_file_that_is_not_read_gets_its_reason(string name, string content, string reason)
    {
        await BeginAsync();

        (await _stage.AttachAsync("Amy", name, Encoding.UTF8.GetBytes(content))).ShouldContain(reason);
        (await ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_larger_than_the_limit_is_not_taken_and_the_limit_is_said()
    {
        await BeginAsync();

        (await _stage.AttachAsync("Amy", "report.txt", new byte[5_000_001])).ShouldContain("up to 5 MB");
    }

    [Fact]
    public async Task Before_a_session_is_chosen_one_is_told_what_to_do_first() =>
        (await _stage.AttachAsync("Amy", "report.txt", SeedText)).ShouldContain("choose your session first");

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static byte[] Export(string women, string first = "Town desks answer in nine languages.", string second = "A night bus now stops at the shelter.") => WordExport.Write(ExportSample.Empty
        .With("examples", first, 1)
        .With("examples", second, 2)
        .With("women", women, 3).Export()).Content.ToArray();

    private static string Typed(string rapporteur, string women) => $"""
        Session report

        Name of rapporteur(s) {rapporteur}

        1. Progress: inspiring practices, partnerships and tools

        Town desks answer in nine languages.

        3. Governance mechanisms and the Global Compact for safe, orderly and regular migration

        Governance mechanisms: Meet once a year.

        5. Recommendations and actions for women / children

        Women: {women}

        8. Other information

        The room was full.


        """;

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
