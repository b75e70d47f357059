namespace BotReports.Actions;

/// <summary>Keeps a thought without answering the open question.</summary>
public sealed record TakeNote(string Text) : BotAction;
