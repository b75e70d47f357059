using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>A session does not take place.</summary>
public sealed record CancelSession(SessionNumber Session) : BotAction, IChangesEvent;
