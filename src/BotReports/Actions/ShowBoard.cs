namespace BotReports.Actions;

/// <summary>An organizer wants a link to the board.</summary>
public sealed record ShowBoard : BotAction, IChangesEvent;
