namespace BotReports.Actions;

/// <summary>Goes through what the breakout groups said and what has no place yet.</summary>
public sealed record ShowAssignments : BotAction;
