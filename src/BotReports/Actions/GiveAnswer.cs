using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Answers the question that is open.</summary>
/// <param name="Text">The words.</param>
/// <param name="Slot">The question that they answer, as a card names it; null for the open one.</param>
/// <param name="IsLiteral">Whether these are surely an answer: nobody asks whether they were meant for something else.</param>
public sealed record GiveAnswer(string Text, SlotAddress? Slot = null, bool IsLiteral = false) : BotAction;
