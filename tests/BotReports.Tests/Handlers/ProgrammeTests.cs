using System.Text;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Handlers;

/// <summary>Organizers bring the programme themselves, while people report.</summary>
public sealed class ProgrammeTests : IAsyncDisposable
{
    private const string Applied = "✓ The programme holds now";

    private static readonly TemplateCatalog Templates = TemplateCatalog.Load(SeedFolder.Templates);

    private readonly Conference _conference = New();
    private readonly MemoryDocuments _storage = new();
    private readonly InProcessStage _stage;

    public ProgrammeTests() => _stage = new(_conference, storage: _storage) { Pause = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task A_table_is_shown_first_and_holds_once_it_is_applied()
    {
        var before = _conference.Programme;

        var shown = await _stage.AttachAsync("Olga", "programme.csv", Table("1.1,Fair recruitment,2016-12-08,11:00,12:30,Meghna", "9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));

        shown.ShouldContain("New: 9.1 Return and reintegration");
        shown.ShouldContain("[Apply]");
        _conference.Programme.ShouldBeSameAs(before);

        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith(Applied);
        Session("9.1").Room.ShouldBe("Padma");
        (await _stage.SayAsync("Amy", null, "start 9.1")).ShouldContain("Return and reintegration");
    }

    [Fact]
    public async Task It_is_there_after_a_restart_and_on_another_host()
    {
        await ApplyAsync(Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));
        var other = New();

        await new EventProgramme(_storage, new DocumentQuarantine(), other).RefreshAsync(TestContext.Current.CancellationToken);

        other.Programme.Sessions.ShouldHaveSingleItem().Number.Value.ShouldBe("9.1");
    }

    [Fact]
    public async Task A_session_that_is_gone_from_the_table_stays_cancelled_where_somebody_has_begun_its_report()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        await ApplyAsync(Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));

        _conference.Programme.Sessions.Select(session => (session.Number.Value, session.IsCancelled)).ShouldBe([("9.1", false), ("4.1", true)]);
    }

    [Fact]
    public async Task And_also_where_its_report_is_begun_while_somebody_looks_at_the_table()
    {
        await _stage.AttachAsync("Olga", "programme.csv", Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        await _stage.PressAsync("Olga", null, "Apply");

        Session("4.1").IsCancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task And_also_where_its_report_cannot_be_read()
    {
        await _storage.PutAsync(DocumentName.Parse("reports/csd-2016/4.1.json"), "quince"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);

        await ApplyAsync(Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));

        Session("4.1").IsCancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_shown_of_an_older_programme_is_not_applied()
    {
        await _stage.AttachAsync("Olga", "programme.csv", Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));
        await new EventProgramme(_storage, new DocumentQuarantine(), New()).TryChangeAsync(_conference.Programme.Cancel(Sample.Session("2.2"))!, EventProgramme.StateOf(_conference.Programme), TestContext.Current.CancellationToken);

        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith("The programme has changed since that was shown");

        Session("2.2").IsCancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task Pressing_twice_applies_once()
    {
        await ApplyAsync(Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));

        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith(Applied);
    }

    [Fact]
    public async Task Leaving_it_changes_nothing()
    {
        var before = _conference.Programme;
        await _stage.AttachAsync("Olga", "programme.csv", Table("9.1,Return and reintegration,2016-12-09,09:00,10:30,Padma"));

        (await _stage.PressAsync("Olga", null, "Leave as it is")).ShouldStartWith("Nothing is changed");

        _conference.Programme.ShouldBeSameAs(before);
    }

    [Fact]
    public async Task What_the_table_leaves_open_is_said_beside_it()
    {
        var table = Encoding.UTF8.GetBytes("number,title,start,end\n9.1,Return,09:00,10:30\n");

        (await _stage.AttachAsync("Olga", "programme.csv", table)).ShouldContain("no date");
        var shown = await _stage.AttachAsync("Olga", "programme.csv", table, "2016-12-09");

        shown.ShouldContain("9 Dec 2016 09:00–10:30");
    }

    [Fact]
    public async Task A_file_that_is_no_programme_is_refused_in_words()
    {
        (await _stage.AttachAsync("Olga", "notes.json", "{\"quince\": 1}"u8.ToArray())).ShouldStartWith("That is no programme that I can read");
    }

    [Fact]
    public async Task Nobody_else_changes_it_by_a_file_or_in_words()
    {
        var before = _conference.Programme;
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");

        (await _stage.AttachAsync("Amy", "programme.csv", Table("9.1,Return,2016-12-09,09:00,10:30,Padma"))).ShouldNotContain("[Apply]");
        (await _stage.SayAsync("Amy", null, "Session 2.2 at 15:00 in Room 4")).ShouldContain("✓ 1.1");
        (await _stage.SayAsync("Ben", null, "cancel session 2.2")).ShouldStartWith("Only an organizer");

        _conference.Programme.ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData("cancel session 2.2", "Cancelled: 2.2")]
    [InlineData("session 2.2 at 15:00 in Room 4", "Moved: 2.2")]
    [InlineData("session 2.2 in Room 4", "Other room: 2.2")]
    [InlineData("session 2.2 on 9 December at 3 pm", "to 9 Dec 15:00–16:30")]
    [InlineData("rapporteur of 2.2 is Ben Ito", "Rapporteurs of 2.2")]
    [InlineData("deadline tomorrow 18:00", "Reports are wanted by 9 Dec 2016 18:00")]
    [InlineData("add session 7.3 Fair recruitment at 15:00 in Room 4", "New: 7.3 Fair recruitment")]
    [InlineData("sesión 2.2 a las 15:00 en Sala 4", "Moved: 2.2")]
    [InlineData("annuler la session 2.2", "Cancelled: 2.2")]
    [InlineData("prazo amanhã 18:00", "Reports are wanted by 9 Dec 2016 18:00")]
    public async Task A_small_change_is_said_shown_and_applied(string said, string shown)
    {
        (await _stage.SayAsync("Olga", null, said)).ShouldContain(shown);
        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith(Applied);
    }

    [Fact]
    public async Task A_session_that_there_is_not_is_not_changed()
    {
        var said = await _stage.SayAsync("Olga", null, "session 99.9 at 15:00");

        said.ShouldStartWith("The programme has no session 99.9");
        said.ShouldNotContain("[Apply]");
    }

    [Theory]
    [InlineData("excel", "(file csd-2016-programme.xlsx)")]
    [InlineData("csv", "(file csd-2016-programme.csv)")]
    [InlineData("calendar", "(file csd-2016-programme.ics)")]
    [InlineData("template", "(file template.xlsx)")]
    public async Task It_is_given_as_a_file(string format, string file) => (await _stage.SayAsync("Olga", null, $"programme {format}")).ShouldContain(file);

    [Fact]
    public async Task What_is_given_out_is_taken_back_without_a_change()
    {
        var shown = await _stage.AttachAsync("Olga", "programme.csv", ProgrammeExport.Csv(_conference.Programme));

        shown.ShouldStartWith("That is the programme as it is already");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static Conference New() => new(ProgrammeFile.Load(SeedFolder.Programme), Templates);

    private static byte[] Table(params string[] rows) => Encoding.UTF8.GetBytes($"number,title,date,start,end,room\n{string.Join('\n', rows)}\n");

    private async Task ApplyAsync(byte[] table)
    {
        await _stage.AttachAsync("Olga", "programme.csv", table);
        (await _stage.PressAsync("Olga", null, "Apply")).ShouldStartWith(Applied);
    }

    private Session Session(string number) => _conference.Programme.Find(Sample.Session(number)).ShouldNotBeNull();
}
