namespace BotReports.Actions;

/// <summary>An organizer has something to say to those who report.</summary>
/// <param name="Text">Empty where it is not said yet.</param>
/// <param name="To">The number of a session, or the name or address of one person; null for all.</param>
public sealed record Announce(string Text, string? To = null) : BotAction, IChangesEvent;
