using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer reads a session's report as it stands, without filling it.</summary>
public sealed record ShowReport(SessionNumber Session) : BotAction;
