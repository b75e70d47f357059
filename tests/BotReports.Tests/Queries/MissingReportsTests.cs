using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Queries;

public sealed class MissingReportsTests
{
    private static readonly Programme Programme = ProgrammeFile.Load(SeedFolder.Programme);
    private static readonly Session[] Sessions = [.. Programme.Sessions.OrderBy(session => session.Start).ThenBy(session => session.Number)];

    [Fact]
    public void A_session_is_missed_from_its_start_on()
    {
        var last = Sessions.Max(session => session.Start);
        var later = Sessions.Count(session => session.Start == last);

        Shown(Programme, last.AddSeconds(-1)).ShouldContain(Phrases.English.StillToCome(later));
        Shown(Programme, last.AddSeconds(-1)).ShouldNotContain(Sessions[^1].Theme.In("en"));
        Shown(Programme, last).ShouldContain(Sessions[^1].Theme.In("en"));
        Shown(Programme, last).ShouldNotContain("still to come");
    }

    [Fact]
    public void Before_the_event_nobody_is_missing_and_it_is_said_how_many_sessions_are_to_come()
    {
        var shown = Shown(Programme, Sessions[0].Start.AddDays(-1));

        shown.ShouldContain(Phrases.English.NobodyIsMissingYet);
        shown.ShouldContain("8 sessions are still to come.");
    }

    [Fact]
    public void A_cancelled_session_is_not_missed()
    {
        var cancelled = Programme with { Sessions = [.. Programme.Sessions.Select(session => session with { IsCancelled = session.Number == Sessions[0].Number })] };

        Shown(cancelled, DateTimeOffset.MaxValue).ShouldNotContain(Sessions[0].Theme.In("en"));
        Shown(cancelled, DateTimeOffset.MinValue).ShouldContain("7 sessions are still to come.");
    }

    [Fact]
    public void The_status_of_the_event_marks_what_is_cancelled_and_says_how_its_report_stands()
    {
        var cancelled = Programme with { Sessions = [.. Programme.Sessions.Select(session => session with { IsCancelled = session.Number == Sample.Id.Session || session.Number == Sessions[0].Number })] };
        var report = Sample.Report().Join(Sample.Delivery(0), ["Amy Shannon"]);

        var card = EventStatus.Card(new Conference(cancelled, TemplateCatalog.Load(SeedFolder.Templates)), [report], [], Phrases.English);

        card.Title.ShouldBe(Phrases.English.EventStatus(0, 1, 6));
        card.Body.OfType<CardList>().SelectMany(list => list.Items).Where(item => item.Note!.Contains("cancelled", StringComparison.Ordinal)).Select(item => (item.Marker, item.Note))
            .ShouldBe([(Sessions[0].Number.Value, "cancelled"), ("4.1", "cancelled · in progress · Amy Shannon")], ignoreOrder: true);
    }

    [Fact]
    public void Each_session_of_a_small_programme_is_listed_however_many_have_to_be_looked_after()
    {
        var sessions = Enumerable.Range(1, 16).Select(number => Sessions[0] with { Number = Sample.Session($"9.{number}"), IsCancelled = true }).ToList();
        var programme = Programme with { Sessions = [.. sessions] };
        var reports = sessions.Select(session => new Report(new ReportId(programme.Event, session.Number), Sample.Report().Template, Sample.Delivery(0).At)).ToList();

        var card = EventStatus.Card(new Conference(programme, TemplateCatalog.Load(SeedFolder.Templates)), reports, [], Phrases.English);

        card.Body.OfType<CardList>().SelectMany(list => list.Items).Count().ShouldBe(16);
    }

    private static string Shown(Programme programme, DateTimeOffset now) =>
        PlainTextRenderer.Render(MissingReports.Card(new Conference(programme, TemplateCatalog.Load(SeedFolder.Templates)), [], now, Phrases.English));
}
