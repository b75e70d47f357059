using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Reports;

/// <summary>An empty report and what is needed to fill it.</summary>
internal static class Sample
{
    public const string Event = "csd-2016";

    public static Person Amy { get; } = new("amy", "Amy Shannon");

    public static Person Ben { get; } = new("ben", "Ben Ito");

    public static ReportTemplate Template { get; } = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    public static ReportId Id { get; } = new(Event, Session("4.1"));

    public static FieldPath Examples { get; } = FieldPath.Of("examples");

    public static SlotAddress NewExample { get; } = new(Examples, null);

    public static SessionNumber Session(string number) => SessionNumber.TryParse(number, out var session) ? session : throw new FormatException(number);

    public static Report Report(ReportId? id = null) => new(id ?? Id, Template.Reference, Delivery(0).At);

    /// <summary>The nth message, n minutes after noon.</summary>
    public static Delivery Delivery(int number, Person? from = null) =>
        new($"key-{number}", $"activity-{number}", from ?? Amy, new DateTimeOffset(2016, 12, 8, 12, 0, 0, TimeSpan.Zero).AddMinutes(number));
}
