namespace BotReports.Bot.Turns;

/// <summary>Stands in the state of a turn that failed: nothing of it is written.</summary>
/// <param name="Cause">Why.</param>
/// <param name="IsKept">Whether its channel has to bring the message again, since its sender has not been told.</param>
internal sealed record TurnFailure(Exception Cause, bool IsKept = false);
