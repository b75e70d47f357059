using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Takes part in a report that somebody has begun.</summary>
/// <param name="Session">Null to be asked.</param>
/// <param name="Group">The breakout group's name, folded, or its key; null for the session itself.</param>
public sealed record Join(SessionNumber? Session = null, string? Group = null) : BotAction;
