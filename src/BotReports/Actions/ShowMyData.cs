namespace BotReports.Actions;

/// <summary>Wants to see all that the bot knows about the sender.</summary>
public sealed record ShowMyData : BotAction;
