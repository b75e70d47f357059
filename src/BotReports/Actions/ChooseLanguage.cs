namespace BotReports.Actions;

/// <summary>Wants another language in this conversation.</summary>
/// <param name="Code">Its two letters; null to be offered those that there are.</param>
public sealed record ChooseLanguage(string? Code = null) : BotAction;
