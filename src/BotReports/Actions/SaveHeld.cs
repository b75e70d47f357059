namespace BotReports.Actions;

/// <summary>Stores an answer that its sender was warned about.</summary>
/// <param name="WithNames">As it is, or without the names of those who said what it tells.</param>
/// <param name="Held">The id of the note that its words wait as; null for the latest.</param>
public sealed record SaveHeld(bool WithNames, string? Held = null) : BotAction;
