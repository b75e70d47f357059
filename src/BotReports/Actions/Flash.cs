namespace BotReports.Actions;

/// <summary>Wants to answer the priority messages first.</summary>
public sealed record Flash : BotAction;
