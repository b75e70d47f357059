namespace BotReports.Actions;

/// <summary>The form that new reports are written in, or as a file; or one that somebody has brought.</summary>
/// <param name="Format"><c>excel</c> or <c>yaml</c>; null to be asked.</param>
/// <param name="Proposal">Which one; null for the present one.</param>
public sealed record ShowTemplate(string? Format = null, string? Proposal = null) : BotAction, IChangesEvent;
