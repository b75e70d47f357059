using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Says that the names of a report's rapporteurs are right as shown.</summary>
/// <param name="Session">Whose report is about to begin; null on old cards, for the one that is open.</param>
public sealed record ConfirmNames(SessionNumber? Session = null) : BotAction;
