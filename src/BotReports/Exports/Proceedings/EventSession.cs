namespace BotReports.Exports.Proceedings;

/// <summary>One session in the files of an event.</summary>
/// <param name="Session">What the programme says of it.</param>
/// <param name="Standing">How far its report is.</param>
/// <param name="Rapporteurs">The names in the report; without one, those of the programme.</param>
/// <param name="Report">What goes into the files; null where nothing does.</param>
internal sealed record EventSession(ExportedSession Session, ReportStanding Standing, IReadOnlyList<string> Rapporteurs, ExportedReport? Report);
