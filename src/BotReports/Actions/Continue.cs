namespace BotReports.Actions;

/// <summary>Goes on with the question that is open.</summary>
public sealed record Continue : BotAction;
