using System.Diagnostics.CodeAnalysis;
using BotReports.Documents;
using BotReports.Programmes;

namespace BotReports.Reports;

/// <summary>Which report: one for each session of an event, and one for each breakout group of a session.</summary>
/// <param name="Group">The group's <see cref="GroupName.Key"/>; null for the report of the session itself.</param>
public sealed record ReportId(string Event, SessionNumber Session, string? Group = null)
{
    private const string Root = "reports/";

    /// <summary>Where the report is stored: <c>reports/{event}/{session}.json</c>, a group's <c>reports/{event}/{session}/{group}.json</c>.</summary>
    public DocumentName Document => DocumentName.Parse(Group is null ? $"{FolderOf(Event)}{Session}.json" : $"{GroupsFolder}{Group}.json");

    /// <summary>The folder with the reports of the session's breakout groups.</summary>
    public string GroupsFolder => $"{FolderOf(Event)}{Session}/";

    /// <summary>What people call it: <c>4.1</c>, <c>4.1 asia</c>.</summary>
    public string Name => Group is null ? Session.Value : $"{Session} {Group}";

    /// <summary>The sessions of an event whose own reports are among documents that cannot be read.</summary>
    public static IEnumerable<SessionNumber> SessionsIn(IEnumerable<UnreadableDocument> unreadable, string @event) =>
        unreadable.Select(document => OfDocument(document.Name)).OfType<ReportId>().Where(id => id.Event == @event && id.Group is null).Select(id => id.Session);

    /// <summary>The folder with all reports of an event.</summary>
    public static string FolderOf(string @event) => $"{Root}{@event}/";

    /// <summary>Reads <c>{event}/{session}</c> or <c>{event}/{session}/{group}</c>, which is also how an id prints.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportId? id)
    {
        id = text?.Split('/') switch
        {
            [{ Length: > 0 } @event, var number] when SessionNumber.TryParse(number, out var session) => new ReportId(@event, session),
            [{ Length: > 0 } @event, var number, var group] when SessionNumber.TryParse(number, out var session) && GroupName.IsKey(group) => new ReportId(@event, session, group),
            _ => null,
        };
        return id is not null;
    }

    /// <summary>The report that a document holds; null for another kind of document.</summary>
    public static ReportId? OfDocument(DocumentName name) =>
        name.Value.StartsWith(Root, StringComparison.Ordinal) && TryParse(Path.ChangeExtension(name.Value, null)[Root.Length..], out var id) && id.Document == name ? id : null;

    public override string ToString() => Group is null ? $"{Event}/{Session}" : $"{Event}/{Session}/{Group}";
}
