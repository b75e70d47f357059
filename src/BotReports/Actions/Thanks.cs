namespace BotReports.Actions;

/// <summary>Thanks.</summary>
public sealed record Thanks : BotAction;
