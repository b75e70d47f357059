namespace BotReports.Actions;

/// <summary>Takes out an answer, or a whole repetition.</summary>
/// <param name="Answer">Null to be shown what there is.</param>
public sealed record Delete(AnswerReference? Answer = null) : BotAction;
