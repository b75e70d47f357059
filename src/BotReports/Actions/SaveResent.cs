using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>The words of an answer that were sent again belong to another question too.</summary>
/// <param name="From">Where they are.</param>
/// <param name="In">The question that they were sent to again.</param>
public sealed record SaveResent(SlotAddress From, SlotAddress In) : BotAction;
