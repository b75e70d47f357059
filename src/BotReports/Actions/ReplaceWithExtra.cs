using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Puts an answer beyond the form's limit in the place of another.</summary>
/// <param name="Place">Of the other answer, counted from 1.</param>
/// <param name="Extra">Null for the latest.</param>
public sealed record ReplaceWithExtra(int Place, SlotAddress? Extra = null) : BotAction;
