using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>A session is at another time, in another room, or both.</summary>
/// <param name="When">As it was typed: <c>15:00</c>, <c>tomorrow 9:00</c>; null where that stays.</param>
/// <param name="Room">Null where that stays.</param>
public sealed record MoveSession(SessionNumber Session, string? When = null, string? Room = null) : BotAction, IChangesEvent;
