namespace BotReports.Actions;

/// <summary>Shows the words that were kept without being an answer.</summary>
public sealed record ShowNotes : BotAction;
