namespace BotReports.Actions;

/// <summary>Who organizes the event, and who chairs.</summary>
public sealed record ShowRoles : BotAction, IChangesEvent;
