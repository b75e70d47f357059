namespace BotReports.Actions;

/// <summary>An organizer takes a key back.</summary>
/// <param name="Key">The key's id, or its name as it was typed.</param>
public sealed record RevokeApiKey(string Key) : BotAction, IChangesEvent;
