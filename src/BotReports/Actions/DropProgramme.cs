namespace BotReports.Actions;

/// <summary>The programme stays as it is.</summary>
/// <param name="Proposal">The id of the one that was not taken.</param>
public sealed record DropProgramme(string Proposal) : BotAction, IChangesEvent;
