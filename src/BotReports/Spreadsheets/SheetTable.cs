namespace BotReports.Spreadsheets;

/// <summary>A table for a spreadsheet program.</summary>
/// <param name="Key">What the file of the table is called, without an ending; unique among the tables that go together.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Columns">The headings, each once.</param>
/// <param name="Rows">Each with a value for every column: a text, an <see cref="int"/>, a <see cref="bool"/>, a <see cref="DateOnly"/>, a <see cref="DateTime"/> on the event's clock, or null for none.</param>
internal sealed record SheetTable(string Key, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>As many characters as a cell of a workbook takes. Excel calls a file with a longer one damaged.</summary>
    public const int LongestCell = 32_767;

    /// <summary>A table of texts alone. An empty one is none.</summary>
    /// <param name="title">What people call it.</param>
    /// <param name="rows">The headings, and then the rows, each with a text for every column.</param>
    public static SheetTable OfTexts(string title, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new(title, title, rows[0], [.. rows.Skip(1).Select(row => (IReadOnlyList<object?>)[.. row.Select(text => text.Length == 0 ? null : text)])]);

    /// <summary>The same table, in which what is too long for a cell goes on in columns beside it.</summary>
    /// <param name="continued">The heading of a further column, from that of the first and its number, from 2.</param>
    public SheetTable Fitted(Func<string, int, string> continued)
    {
        var pieces = Columns.Select((_, column) => Rows.Select(row => row[column] is string { Length: > LongestCell } text ? PiecesOf(text).Count : 1).DefaultIfEmpty(1).Max()).ToList();
        return pieces.TrueForAll(count => count == 1) ? this : this with
        {
            Columns = SheetNames.Distinct([.. Columns.SelectMany((title, column) => Enumerable.Range(1, pieces[column]).Select(number => number == 1 ? title : continued(title, number)))]),
            Rows = [.. Rows.Select(row => (IReadOnlyList<object?>)[.. row.SelectMany((value, column) => Filled(value, pieces[column]))])],
        };
    }

    private static IEnumerable<object?> Filled(object? value, int count)
    {
        object?[] pieces = value is string text ? [.. PiecesOf(text)] : [value];
        return pieces.Concat(Enumerable.Repeat<object?>(null, count - pieces.Length));
    }

    private static List<string> PiecesOf(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length || pieces.Count == 0;)
        {
            var length = Math.Min(LongestCell, text.Length - start);

            // A character of two halves stays whole.
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            pieces.Add(text.Substring(start, length));
            start += length;
        }

        return pieces;
    }
}
