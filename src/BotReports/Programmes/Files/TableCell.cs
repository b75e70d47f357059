namespace BotReports.Programmes.Files;

/// <summary>A cell of a table.</summary>
/// <param name="Text">As it is shown; empty for nothing.</param>
/// <param name="Moment">What a spreadsheet keeps as a date, a time of day or both; null for anything else.</param>
/// <param name="Value">What a spreadsheet keeps as a number; null for anything else.</param>
internal readonly record struct TableCell(string Text, DateTime? Moment = null, double? Value = null)
{
    public static readonly TableCell Empty = new("");

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
