namespace BotReports.Actions;

/// <summary>Works on the report no more.</summary>
public sealed record Leave : BotAction;
