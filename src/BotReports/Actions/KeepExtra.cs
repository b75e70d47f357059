using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Leaves an answer beyond the form's limit as it is.</summary>
/// <param name="Extra">Null for the latest.</param>
public sealed record KeepExtra(SlotAddress? Extra = null) : BotAction;
