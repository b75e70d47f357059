namespace BotReports.Actions;

/// <summary>Makes a change again that was taken back.</summary>
/// <param name="Key">The change that the button stands below; null for the latest.</param>
public sealed record Redo(string? Key = null) : BotAction;
