using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Makes one answer again of those that came in one message.</summary>
/// <param name="First">The first of them; the others are those of the same message.</param>
public sealed record JoinAnswers(SlotAddress First) : BotAction;
