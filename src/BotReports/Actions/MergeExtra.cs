using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Adds an answer beyond the form's limit to another.</summary>
/// <param name="Place">Of the other answer, counted from 1.</param>
/// <param name="Extra">Null for the latest.</param>
public sealed record MergeExtra(int Place, SlotAddress? Extra = null) : BotAction;
