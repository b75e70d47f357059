namespace BotReports.Actions;

/// <summary>Asks for an item that is to stand before another.</summary>
/// <param name="Before">Null to be shown what there is.</param>
public sealed record Insert(AnswerReference? Before = null) : BotAction;
