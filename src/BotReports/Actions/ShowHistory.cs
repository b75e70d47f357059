namespace BotReports.Actions;

/// <summary>Shows all wordings that an answer has had.</summary>
/// <param name="Answer">Null to be shown what there is.</param>
public sealed record ShowHistory(AnswerReference? Answer = null) : BotAction;
