namespace BotReports.Actions;

/// <summary>An organizer takes back what somebody has vouched for.</summary>
/// <inheritdoc cref="Trust"/>
public sealed record Distrust(string? Person = null, string? Name = null) : BotAction;
