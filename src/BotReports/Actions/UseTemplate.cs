namespace BotReports.Actions;

/// <summary>Lets new reports be written in a form that was shown.</summary>
/// <param name="Proposal">Which one.</param>
public sealed record UseTemplate(string Proposal) : BotAction, IChangesEvent;
