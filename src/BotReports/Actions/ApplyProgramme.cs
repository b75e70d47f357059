namespace BotReports.Actions;

/// <summary>The programme that somebody was shown holds from now on.</summary>
/// <param name="Proposal">Its id.</param>
public sealed record ApplyProgramme(string Proposal) : BotAction, IChangesEvent;
