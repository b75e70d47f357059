using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Begins a report, or takes it up.</summary>
/// <param name="Session">Null for the one that is open, else to be asked.</param>
public sealed record Start(SessionNumber? Session = null) : BotAction;
