using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Makes an answer that is a list several answers.</summary>
public sealed record SplitAnswer(SlotAddress Answer) : BotAction;
