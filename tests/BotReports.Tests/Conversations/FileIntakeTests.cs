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

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
