namespace BotReports.Actions;

/// <summary>Takes back the sender's latest change.</summary>
/// <param name="Key">The change that the button stands below; null for the latest.</param>
public sealed record Undo(string? Key = null) : BotAction;
