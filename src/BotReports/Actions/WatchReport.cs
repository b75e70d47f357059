using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Asks to be told when a session's report is in.</summary>
public sealed record WatchReport(SessionNumber Session) : BotAction;
