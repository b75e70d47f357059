namespace BotReports.Actions;

/// <summary>Asks for an answer again, with its present wording.</summary>
/// <param name="Answer">Null to be shown what there is.</param>
public sealed record Edit(AnswerReference? Answer = null) : BotAction;
