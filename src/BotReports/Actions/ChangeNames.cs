namespace BotReports.Actions;

/// <summary>Says how the rapporteurs' names are to be printed.</summary>
/// <param name="Names">With commas between them; null to be shown what they are.</param>
public sealed record ChangeNames(string? Names = null) : BotAction;
