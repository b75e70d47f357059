using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>A session that was cancelled takes place after all.</summary>
public sealed record RestoreSession(SessionNumber Session) : BotAction, IChangesEvent;
