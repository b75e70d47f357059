using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Tests.Attachments;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Exports.Proceedings;

/// <summary>An event of which some reports are in: approved, submitted, changed since, draft, cancelled, and of a session that the programme has dropped.</summary>
internal static class EventSample
{
    public const string Secret = "Kept quiet until somebody decides";
    public const string Note = "A remark to ourselves";
    public const string Group = "What only the breakout group has said";

    public static DateTimeOffset At { get; } = new(2016, 12, 9, 12, 0, 0, TimeSpan.Zero);

    public static Conference Conference { get; } = new(
        ExportSample.Conference.Programme with
        {
            Sessions = [.. ExportSample.Conference.Programme.Sessions.Select(session => session.Number.Value switch
            {
                "2.2" => session with { IsCancelled = true },
                "1.1" => session with { Track = "Labour" },
                "4.1" => session with { Track = "Governance" },
                _ => session,
            })],
        },
        BotReports.Templates.TemplateCatalog.Load(BotReports.Tests.Seeds.SeedFolder.Templates));

    public static Report Approved { get; } = ExportSample.Seed.Submit(Sample.Delivery(1000)).Approve(Sample.Delivery(1001, Olga));

    public static Report Submitted { get; } = Begun("1.1")
        .With("examples", "=HYPERLINK(\"http://evil\")", 1)
        .With("examples", "مرحبا بكم في المؤتمر", 2)
        .With("recommendations", 1, "text", "Register every agency.", 3)
        .With("recommendations", 1, "target", "States; the ILO, employers", 4)
        .With("recommendations", 1, "actions", "Publish the list", 5)
        .With("recommendations", 1, "actions", "Watch the list", 6)
        .With("recommendations", 1, "actions", "One more than the form has room for", 7)
        .With("recommendations", 2, "text", "Pay back fees, see recommendation 1", 8)
        .With("recommendations", 2, "target", "states", 9)
        .With("global-compact", "First line\nsecond line", 10)
        .Quote(Secret, null, 20)
        .Quote("Hope is a passport", Attribution.Anonymous, 30)
        .Quote("Nothing about us without us", new Attribution(AttributionKind.Approved, "Maria Lopez"), 40)
        .Note(Note, Sample.Delivery(50))
        .Submit(Sample.Delivery(60));

    public static Report Draft { get; } = Begun("2.1").With("women", "A draft's words", 1);

    public static Report Cancelled { get; } = Begun("2.2").With("examples", "What a cancelled session had prepared", 1).Submit(Sample.Delivery(2));

    public static Report Amended { get; } = Begun("3.1").With("children", "Approved words", 1).Submit(Sample.Delivery(2)).Approve(Sample.Delivery(3, Olga)).With("women", "Words since", 4);

    public static Report Dropped { get; } = Begun("9.9").With("children", "Of a session that is gone", 1);

    public static Report Pictures { get; } = SampleReport.Report with { Id = IdOf("1.2") };

    public static Report OfGroup { get; } = (Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" }).Join(Sample.Delivery(1, Sample.Ben)).With("examples", Group, 2);

    public static Report WithOrigin { get; } = BreakoutItem.Of(Assigned, Conference.Walk(Assigned)).Aggregate(Begun("3.2"), (report, item) => report.Assign(item, null, Sample.Delivery(report.Revision + 10)));

    public static IReadOnlyList<Report> Reports { get; } = [Approved, Submitted, Draft, Cancelled, Amended, Dropped, Pictures, OfGroup, WithOrigin];

    public static EventFiles Files { get; } = new(Conference, Reports, [Sample.Session("4.2")], At);

    public static Person Olga => new("olga", "Olga Organizer");

    public static async Task<ExportedFile> WriteAsync(EventFileKind kind, EventFileOptions? options = null, string language = "en", EventFiles? files = null) =>
        (await (files ?? Files).WriteAsync(new EventFileRequest(kind, options ?? EventFileOptions.Default, language), PicturesOf, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().File;

    public static Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> PicturesOf(Report report, CancellationToken cancellationToken) => Task.FromResult(SampleReport.Pictures);

    public static Report Begun(string session) => (Sample.Report(IdOf(session)) with { Names = [] }).Join(Sample.Delivery(0), [$"Rapporteur of {session}"]);

    private static Report Assigned => (Sample.Report(IdOf("3.2") with { Group = "asia" }) with { Group = "Asia group" }).Join(Sample.Delivery(1, Sample.Ben)).With("examples", "An example from Asia", 2);

    private static ReportId IdOf(string session) => new(Sample.Event, Sample.Session(session));
}
