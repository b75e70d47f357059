using System.Diagnostics.CodeAnalysis;
using BotReports.Documents;
using BotReports.Programmes;

namespace BotReports.Reports;

/// <summary>Which report: one for each session of an event.</summary>
public sealed record ReportId(string Event, SessionNumber Session)
{
    /// <summary>Where the report is stored: <c>reports/{event}/{session}.json</c>.</summary>
    public DocumentName Document => DocumentName.Parse($"{FolderOf(Event)}{Session}.json");

    /// <summary>The folder with all reports of an event.</summary>
    public static string FolderOf(string @event) => $"reports/{@event}/";

    /// <summary>Reads <c>{event}/{session}</c>, which is also how an id prints.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportId? id)
    {
        id = text?.Split('/') is [{ Length: > 0 } @event, var number] && SessionNumber.TryParse(number, out var session)
            ? new ReportId(@event, session)
            : null;
        return id is not null;
    }

    public override string ToString() => $"{Event}/{Session}";
}
