namespace BotReports.Spreadsheets;

/// <summary>
/// Keeps a text in a CSV file from being run as a formula by the spreadsheet that opens it: an apostrophe in front, which the reader takes away again.
/// </summary>
internal static class FormulaGuard
{
    public static string Protect(string text) => IsFormula(text) ? $"'{text}" : text;

    public static string Release(string text) => text.StartsWith('\'') && IsFormula(text[1..]) ? text[1..] : text;

    private static bool IsFormula(string text) => text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
}
