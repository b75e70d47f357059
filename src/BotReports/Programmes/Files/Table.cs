namespace BotReports.Programmes.Files;

/// <param name="Sheet">The sheet's name; null where there is only one table.</param>
internal sealed record Table(string? Sheet, IReadOnlyList<TableRow> Rows)
{
    /// <summary>The letters of a column, from 0, as a spreadsheet has them: A, B … Z, AA.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
