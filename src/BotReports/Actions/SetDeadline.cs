namespace BotReports.Actions;

/// <summary>The reports are wanted at another time.</summary>
/// <param name="When">As it was typed: <c>tomorrow 18:00</c>.</param>
public sealed record SetDeadline(string When) : BotAction, IChangesEvent;
