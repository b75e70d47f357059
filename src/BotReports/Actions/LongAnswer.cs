namespace BotReports.Actions;

/// <summary>Takes the answer to the open question in several messages.</summary>
public sealed record LongAnswer : BotAction;
