namespace BotReports.Actions;

/// <summary>Takes what a breakout group said into the session's report.</summary>
/// <param name="Group">The group's name, folded, or its key.</param>
/// <param name="Item">In the group's report.</param>
/// <param name="Place">In the session's report, as it is numbered there; null for the end.</param>
/// <param name="LeavesOut">Whether it is to go nowhere.</param>
public sealed record Assign(string Group, AnswerReference Item, string? Place = null, bool LeavesOut = false) : BotAction;
