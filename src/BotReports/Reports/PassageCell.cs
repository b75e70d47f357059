namespace BotReports.Reports;

/// <summary>Which cell of which table words stand in.</summary>
/// <param name="Table">The table's place in its document, from 1.</param>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0, counted as if no cells were merged.</param>
public readonly record struct PassageCell(int Table, int Row, int Column);
