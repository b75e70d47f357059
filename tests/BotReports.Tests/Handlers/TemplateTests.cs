using System.Text;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Templates.Files;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Tests.Templates;
using BotReports.Tests.Templates.Files;

namespace BotReports.Tests.Handlers;

/// <summary>Organizers bring the form for reports themselves, while people report.</summary>
public sealed class TemplateTests : IAsyncDisposable
{
    private const string Used = "✓ New reports are written in";

    private readonly Conference _conference = New();
    private readonly MemoryDocuments _storage = new();
    private readonly InProcessStage _stage;

    public TemplateTests() => _stage = new(_conference, storage: _storage) { Pause = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task A_form_of_kobo_is_shown_tried_and_used()
    {
        var shown = await _stage.AttachAsync("Olga", "export.xlsx", KoboForm.Workbook());

        shown.ShouldStartWith("Session report, version 1");
        shown.ShouldContain("Recommendations (group, up to\u00a04)");
        shown.ShouldContain("Recommendations · Actions (list, up to\u00a02)");
        shown.ShouldContain("It takes the place of Session report, Civil Society Days 2016, version 1.");
        shown.ShouldContain("start is noted by devices");
        shown.ShouldContain("[Use this form]");
        _conference.Template.Reference.Id.ShouldBe("csd-2016");

        (await _stage.PressAsync("Olga", null, "Try it")).ShouldContain("Was the session open?");
        (await _stage.PressAsync("Olga", null, "Use this form")).ShouldStartWith(Used);

        _conference.Template.Reference.ShouldBe(new TemplateReference("session-report", 1));
        _storage.All.Keys.ShouldContain("events/csd-2016/templates/session-report-1.json");
        await _stage.SayAsync("Amy", null, "start 4.1");
        (await _stage.SayAsync("Amy", null, "ok")).ShouldContain("Who reports?");
        (await _stage.SayAsync("Amy", null, "Amy")).ShouldContain("Was the session open?");
    }

    [Fact]
    public async Task A_report_that_has_been_begun_stays_in_its_form()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        await UseAsync(KoboForm.Workbook());

        (await _stage.SayAsync("Amy", null, "Local hosts")).ShouldContain("✓ 1.1");
        (await _stage.SayAsync("Amy", null, "why")).ShouldContain("up to four examples");
        (await ReportAsync("4.1")).Template.ShouldBe(new TemplateReference("csd-2016", 1));
    }

    [Fact]
    public async Task It_is_there_after_a_restart_and_on_another_host()
    {
        await UseAsync(KoboForm.Workbook());
        var other = New();

        await new EventTemplates(_storage, new DocumentQuarantine(), other).RefreshAsync(TestContext.Current.CancellationToken);

        other.Template.Reference.ShouldBe(new TemplateReference("session-report", 1));
        other.Programme.Template.ShouldBe("session-report");
        other.Templates.Find("csd-2016").ShouldNotBeNull();
        TemplateFiles.Text(other.Template).ShouldBe(TemplateFiles.Text(_conference.Template));
    }

    [Fact]
    public async Task A_new_version_says_what_it_changes()
    {
        await UseAsync(Small);

        var shown = await _stage.AttachAsync("Olga", "small.yaml", Yaml(("version: 1", "version: 2"), ("limit: 2\n", "\n"), ("id: answer", "id: verdict"), ("title: Rounds", "title: All rounds")));

        shown.ShouldContain("Small, version 2");
        shown.ShouldContain("• New: Answer");
        shown.ShouldContain("• Gone: Answer");
        shown.ShouldContain("• Now list: Items");
        shown.ShouldContain("• One question has other words");
        (await _stage.PressAsync("Olga", null, "Use this form")).ShouldStartWith(Used);
        _conference.Template.Reference.ShouldBe(new TemplateReference("small", 2));
        _conference.Templates.Find(new TemplateReference("small", 1)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_question_that_is_gone_without_a_new_version_is_named()
    {
        await UseAsync(Small);

        var shown = await _stage.AttachAsync("Olga", "small.yaml", Yaml(("id: answer", "id: verdict"), ("id: items\n        kind: list", "id: items\n        kind: quote")));

        shown.ShouldContain("Version 1 is there already, and this file lacks Items and Answer, or has them as another kind. Raise the version to 2");
        shown.ShouldNotContain("[Use this form]");
        _conference.Template.Sections[0].Questions[1].Id.ShouldBe("answer");
    }

    [Fact]
    public async Task Other_words_need_a_new_version_too()
    {
        await UseAsync(Small);

        var shown = await _stage.AttachAsync("Olga", "small.yaml", Yaml(("ask: Which one?", "ask: Which of them?")));

        shown.ShouldContain("There is a version 1 of that form already, and it is another one. Raise the version to 2.");
        shown.ShouldNotContain("[Use this form]");
    }

    [Fact]
    public async Task What_was_shown_is_not_used_once_another_form_has_its_version()
    {
        await _stage.AttachAsync("Olga", "small.yaml", Small);
        var other = TemplateYaml.Read("small.yaml", SmallTemplate.Yaml.Replace("ask: Which one?", "ask: Which of them?", StringComparison.Ordinal));
        (await new EventTemplates(_storage, new DocumentQuarantine(), New()).TryUseAsync(other, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken)).ShouldBeTrue();

        (await _stage.PressAsync("Olga", null, "Use this form")).ShouldStartWith("There is a version 1 of that form already");

        TemplateFiles.Text(_conference.Template).ShouldBe(TemplateFiles.Text(other));
    }

    [Fact]
    public async Task The_same_form_is_not_brought_again()
    {
        await UseAsync(Small);

        (await _stage.AttachAsync("Olga", "small.yaml", Small)).ShouldStartWith("That is the form as it is already");
        (await _stage.AttachAsync("Olga", "form.xlsx", await TemplateExport.XlsFormAsync(_conference.Template, TestContext.Current.CancellationToken))).ShouldStartWith("That is the form as it is already");
    }

    [Fact]
    public async Task Pressing_twice_uses_it_once()
    {
        await UseAsync(Small);
        var stored = _storage.All["events/csd-2016/templates/small-1.json"];

        (await _stage.PressAsync("Olga", null, "Use this form")).ShouldStartWith(Used);

        _storage.All["events/csd-2016/templates/small-1.json"].ShouldBe(stored);
    }

    [Fact]
    public async Task A_word_form_is_a_draft_where_its_sender_says_so()
    {
        var document = ConferenceForm.Document(isFilled: false, HeadingStyle.Bold);

        var shown = await _stage.AttachAsync("Olga", "Next year.docx", document, "form");

        shown.ShouldStartWith("Next year, version 1");
        shown.ShouldContain("This is a draft");
        shown.ShouldContain("[XLSForm] [YAML]");
        (await _stage.PressAsync("Olga", null, "YAML")).ShouldContain("(file next-year-1.yaml)");
        (await _stage.AttachAsync("Olga", "Next year.docx", document)).ShouldNotContain("This is a draft");
        (await _stage.AttachAsync("Olga", "Année.docx", document, "formulaire")).ShouldContain("This is a draft");
    }

    [Fact]
    public async Task A_workbook_that_is_no_survey_stays_a_programme_unless_its_sender_says_form()
    {
        var programme = await ProgrammeExport.WorkbookAsync(_conference.Programme, TestContext.Current.CancellationToken);

        (await _stage.AttachAsync("Olga", "programme.xlsx", programme)).ShouldStartWith("That is the programme as it is already");
        (await _stage.AttachAsync("Olga", "programme.xlsx", programme, "form")).ShouldContain("A form has its questions in a sheet named survey. This workbook has: Programme.");
    }

    [Fact]
    public async Task A_form_that_cannot_be_taken_is_answered_with_all_that_is_wrong()
    {
        (await _stage.AttachAsync("Olga", "small.yaml", Yaml(("limit: 2", "limit: 0")))).ShouldContain("line 11: \"limit\" must be at least 1");
        (await _stage.AttachAsync("Olga", "notes.yml", "Dear all"u8.ToArray())).ShouldStartWith("notes.yml");
        _conference.Template.Reference.Id.ShouldBe("csd-2016");
    }

    [Theory]
    [InlineData("form excel", "(file csd-2016-1.xlsx)")]
    [InlineData("form yaml", "(file csd-2016-1.yaml)")]
    [InlineData("the form xlsform", "(file csd-2016-1.xlsx)")]
    public async Task It_is_given_as_a_file(string said, string file) => (await _stage.SayAsync("Olga", null, said)).ShouldContain(file);

    [Fact]
    public async Task Nobody_else_sees_or_changes_it()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        (await _stage.AttachAsync("Amy", "small.yaml", Small)).ShouldNotContain("[Use this form]");
        (await _stage.SayAsync("Amy", null, "Try form")).ShouldContain("✓ 1.1");
        (await _stage.SayAsync("Ben", null, "try form")).ShouldStartWith("Only an organizer");
        (await _stage.SayAsync("Ben", null, "the form")).ShouldStartWith("Only an organizer");
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_left_as_it_is_and_named()
    {
        await _storage.PutAsync(DocumentName.Parse("events/csd-2016/templates/small-1.json"), "quince"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);
        var quarantine = new DocumentQuarantine();

        await new EventTemplates(_storage, quarantine, _conference).RefreshAsync(TestContext.Current.CancellationToken);

        quarantine.All.ShouldHaveSingleItem().Name.Value.ShouldBe("events/csd-2016/templates/small-1.json");
        _conference.Template.Reference.Id.ShouldBe("csd-2016");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static Conference New() => new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private static byte[] Small => Encoding.UTF8.GetBytes(SmallTemplate.Yaml);

    private static byte[] Yaml(params (string What, string With)[] changes) =>
        Encoding.UTF8.GetBytes(changes.Aggregate(SmallTemplate.Yaml, (yaml, change) => yaml.Contains(change.What, StringComparison.Ordinal) ? yaml.Replace(change.What, change.With, StringComparison.Ordinal) : throw new ArgumentException(change.What)));

    private async Task UseAsync(byte[] form)
    {
        await _stage.AttachAsync("Olga", form.AsSpan().StartsWith("PK"u8) ? "form.xlsx" : "form.yaml", form);
        (await _stage.PressAsync("Olga", null, "Use this form")).ShouldStartWith(Used);
    }

    private async Task<Report> ReportAsync(string session) => (await _stage.Reports.FindAsync(new ReportId(Sample.Event, Sample.Session(session)), TestContext.Current.CancellationToken))!;
}
