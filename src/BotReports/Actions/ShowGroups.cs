namespace BotReports.Actions;

/// <summary>Shows the breakout groups of the session.</summary>
public sealed record ShowGroups : BotAction;
