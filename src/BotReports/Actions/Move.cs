namespace BotReports.Actions;

/// <summary>Puts an item of a list, or a repetition of a group, at another place of it.</summary>
/// <param name="From">Null, with <paramref name="To"/>, to be shown what there is.</param>
/// <param name="To">The place, counted from 1.</param>
public sealed record Move(AnswerReference? From = null, int? To = null) : BotAction;
