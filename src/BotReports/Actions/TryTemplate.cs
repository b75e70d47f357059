namespace BotReports.Actions;

/// <summary>Shows every question of a form as it would be asked. Stores nothing.</summary>
/// <param name="Proposal">Which one; null for the present one.</param>
public sealed record TryTemplate(string? Proposal = null) : BotAction, IChangesEvent;
