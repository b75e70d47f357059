namespace BotReports.Actions;

/// <summary>Wants to begin again with an empty form; is asked whether.</summary>
public sealed record Restart : BotAction;
