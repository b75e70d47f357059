using System.Globalization;
using BotReports.Spreadsheets;
using CsvHelper;
using CsvHelper.Configuration;

namespace BotReports.Programmes.Files;

/// <summary>Reads a table that stands in a text, in whatever of its dialects.</summary>
internal static class CsvFile
{
    private const int LongestField = 60_000;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <exception cref="RefusedProgrammeException">It is too large, or a quotation mark is missing.</exception>
    public static Table Read(string text, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        var isSeparated = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5;
        var delimiter = isSeparated ? text[4] : DelimiterOf(text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
            MaxFieldSize = LongestField,
        };
        var rows = new List<TableRow>();
        using var parser = new CsvParser(new StringReader(text), configuration);
        var number = 0;
        try
        {
            while (parser.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                number++;
                if ((number > 1 || !isSeparated) && parser.Record is { } record && record.Any(cell => cell.Length > 0))
                {
                    rows.Add(new TableRow(number, [.. record.Take(limits.Columns).Select(cell => new TableCell(FormulaGuard.Release(cell)))]));
                }

                if (rows.Count > limits.Rows)
                {
                    throw new RefusedProgrammeException(new ProgrammeRefusal.TooManyRows(limits.Rows));
                }
            }
        }
        catch (CsvHelperException)
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(new SourcePlace(PlaceKind.Row, number + 1)));
        }

        // A quotation mark that is never closed takes all the rows below into its cell.
        if (text.AsSpan().Count('"') % 2 != 0 && rows is [.., var last] && last.Cells.Any(cell => cell.Text.Contains('\n', StringComparison.Ordinal) && cell.Text.Contains(delimiter, StringComparison.Ordinal)))
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(new SourcePlace(PlaceKind.Row, last.Number)));
        }

        return new Table(null, rows);
    }

    /// <summary>What stands most often between the cells of the first lines.</summary>
    private static char DelimiterOf(string text)
    {
        var counts = new int[Delimiters.Length];
        var (isQuoted, lines) = (false, 0);
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter == '\n' && ++lines == 10)
            {
                break;
            }
            else if (!isQuoted && Array.IndexOf(Delimiters, letter) is >= 0 and var index)
            {
                counts[index]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
