using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>A session has other rapporteurs.</summary>
/// <param name="Names">With commas between them.</param>
public sealed record NameRapporteurs(SessionNumber Session, string Names) : BotAction, IChangesEvent;
