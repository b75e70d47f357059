using System.Text.Json.Serialization;

namespace BotReports.Exports.Proceedings;

/// <param name="Id">As on the rows of the tables: <c>csd-2016/4.1</c>.</param>
/// <param name="State"><c>notBegun</c>, <c>unreadable</c>, <c>draft</c>, <c>submitted</c>, <c>approved</c>, or <c>amended</c> where an approved report has changed since.</param>
/// <param name="Rapporteurs">The names as they are to be printed; those of the programme as long as there is no report.</param>
internal sealed record ExportedEventSession(
    string Id, ExportedSession Session, [property: JsonConverter(typeof(ExportedNameConverter<ReportStanding>))] ReportStanding State, IReadOnlyList<string> Rapporteurs)
{
    /// <summary>Left out where there is none, and where it is not approved and only approved reports were asked for.</summary>
    public ExportedReport? Report { get; init; }
}
