namespace BotReports.Actions;

/// <summary>Puts an answer under another question.</summary>
/// <param name="From">The answer.</param>
/// <param name="To">A place of the other question.</param>
public sealed record MoveTo(AnswerReference From, AnswerReference To) : BotAction;
