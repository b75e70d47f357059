using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer wants a session's report as a file, without filling it.</summary>
/// <param name="Session">The session.</param>
/// <param name="Format">As in <see cref="Export"/>; null to be asked.</param>
public sealed record ExportReport(SessionNumber Session, string? Format = null) : BotAction;
