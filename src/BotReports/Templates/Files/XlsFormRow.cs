using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>A row of an XLSForm.</summary>
internal sealed class XlsFormRow(TableRow row, XlsFormSheet sheet)
{
    public int Number => row.Number;

    /// <summary>The words of a column without a language; empty for none.</summary>
    public string this[string column] => sheet.Columns.FirstOrDefault(known => known.Name == column && known.Language is null) is { } found ? Clean(row[found.Index].Text) : "";

    /// <summary>The words of a column in each language; the key is as the heading writes it, and empty for none.</summary>
    public IEnumerable<(XlsFormColumn Column, string Text)> Texts(string column) =>
        sheet.Columns.Where(known => known.Name == column).Select(known => (known, Clean(row[known.Index].Text))).Where(text => text.Item2.Length > 0);

    /// <summary>Whether a column says yes, in one of the ways that an XLSForm has for it.</summary>
    public bool IsTrue(string column) => this[column].ToLowerInvariant() is "yes" or "true" or "1" or "true()";

    /// <summary>Whether a column says no, or nothing.</summary>
    public bool IsFalse(string column) => this[column].ToLowerInvariant() is "" or "no" or "false" or "0" or "false()";

    public SourcePlace Place() => sheet.Place(Number, null);

    public SourcePlace Place(string column) => sheet.PlaceOf(Number, column);

    public SourcePlace Place(XlsFormColumn column) => sheet.Place(Number, column);

    private static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Trim();
}
