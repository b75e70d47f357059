namespace BotReports.Actions;

/// <summary>What organizers and chairs have read and decided, as a file.</summary>
public sealed record ShowAudit : BotAction;
