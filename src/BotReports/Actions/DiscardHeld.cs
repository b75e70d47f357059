namespace BotReports.Actions;

/// <summary>Throws away an answer that its sender was warned about.</summary>
/// <param name="Held">The id of the note that its words wait as.</param>
public sealed record DiscardHeld(string Held) : BotAction;
