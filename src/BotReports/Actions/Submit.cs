namespace BotReports.Actions;

/// <summary>Wants to submit the report.</summary>
public sealed record Submit : BotAction;
