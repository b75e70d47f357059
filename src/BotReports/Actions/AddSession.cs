using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>There is another session.</summary>
/// <param name="When">As it was typed: <c>9 December 15:00</c>.</param>
/// <param name="Room">Null for none.</param>
public sealed record AddSession(SessionNumber Session, string Theme, string When, string? Room = null) : BotAction, IChangesEvent;
