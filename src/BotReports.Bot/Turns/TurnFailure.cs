namespace BotReports.Bot.Turns;

/// <summary>Stands in the state of a turn that failed: nothing of it is written.</summary>
internal sealed record TurnFailure(Exception Cause);
