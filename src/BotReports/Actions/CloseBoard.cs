namespace BotReports.Actions;

/// <summary>An organizer wants that no link to the board opens it any more.</summary>
public sealed record CloseBoard : BotAction, IChangesEvent;
