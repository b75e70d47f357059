namespace BotReports.Actions;

/// <summary>An organizer names the channel that summaries go to, by saying so in it.</summary>
public sealed record UseChannel : BotAction;
