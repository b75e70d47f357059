namespace BotReports.Actions;

/// <summary>An organizer wants to see which keys there are.</summary>
public sealed record ShowApiKeys : BotAction, IChangesEvent;
