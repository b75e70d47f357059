namespace BotReports.Actions;

/// <summary>The programme as it is now, or as a file.</summary>
/// <param name="Format"><c>excel</c>, <c>csv</c>, <c>calendar</c>, or <c>template</c> for an empty one; null to be asked.</param>
public sealed record ShowProgramme(string? Format = null) : BotAction, IChangesEvent;
