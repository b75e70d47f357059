using BotReports.Actions;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>Coming to a report that others have begun.</summary>
public sealed class JoiningTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task Nobody_lets_themselves_in_with_a_button_that_is_forged()
    {
        await BeginAsync();
        await _stage.SayAsync("Ben", null, "join 4.1");

        await _stage.PressAsync("Ben", null, new CardButton("", new LetIn(Sample.Id, "ben")), card: null);

        (await ReportAsync()).RapporteurOf("ben").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_not_been_let_in_sees_and_changes_nothing()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "A secret example");
        await _stage.SayAsync("Ben", null, "join 4.1");

        foreach (var words in new[] { "preview", "status", "edit 1.1", "history 1.1", "export markdown", "notes", "who", "undo" })
        {
            (await _stage.SayAsync("Ben", null, words)).ShouldNotContain("A secret example");
        }

        await _stage.SayAsync("Ben", null, "An example from outside");
        (await ReportAsync()).Fields["examples"].Answers.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_organizer_lets_somebody_in_where_nobody_fills_the_report_any_more()
    {
        await BeginAsync();
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await _stage.SayAsync("Amy", null, "leave");
        (await _stage.SayAsync("Ben", null, "join 4.1")).ShouldContain("I have asked the organizers");

        await _stage.PressAsync("Olga", "organizers", "Let them in");

        (await ReportAsync()).RapporteurOf("ben").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_request_that_somebody_has_answered_cannot_be_answered_otherwise_later()
    {
        await BeginAsync();
        await _stage.SayAsync("Ben", null, "join 4.1");
        await _stage.PressAsync("Amy", null, new CardButton("", new KeepOut(Sample.Id, "ben")), card: "1");

        await _stage.PressAsync("Amy", null, new CardButton("", new LetIn(Sample.Id, "ben")), card: "1");

        (await ReportAsync()).RapporteurOf("ben").ShouldBeNull();
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
