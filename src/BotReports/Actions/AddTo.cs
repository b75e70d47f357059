namespace BotReports.Actions;

/// <summary>Adds what comes next to an answer.</summary>
/// <param name="Answer">Null for what was sent last: one answer of a burst, else the sender's latest.</param>
public sealed record AddTo(AnswerReference? Answer = null) : BotAction;
