namespace BotReports.Actions;

/// <summary>Opens a breakout group of the session.</summary>
/// <param name="Name">With the capitals and accents that it was typed with.</param>
public sealed record OpenGroup(string Name) : BotAction;
