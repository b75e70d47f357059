namespace BotReports.Actions;

/// <summary>Makes a note an answer.</summary>
/// <param name="Number">The note's, counted from 1.</param>
/// <param name="In">Where it goes.</param>
public sealed record PlaceNote(int Number, AnswerReference In) : BotAction;
