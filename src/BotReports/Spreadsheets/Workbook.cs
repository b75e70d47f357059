using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace BotReports.Spreadsheets;

/// <summary>
/// Tables as an Excel workbook, a sheet each. Every text is a text and stays one when somebody edits it: the cells have the text format, so that none runs
/// as a formula and a session 4.10 does not become 4.1.
/// </summary>
internal static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestShortText = 24;
    private const double Narrow = 12;
    private const double Middle = 22;
    private const double Wide = 60;

    public static async Task<byte[]> WriteAsync(IReadOnlyList<SheetTable> tables, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, new SpreadCheetahOptions { PreserveStringWhitespace = true }, cancellationToken))
        {
            var top = new Alignment { Vertical = VerticalAlignment.Top, WrapText = true };
            var heading = workbook.AddStyle(new Style { Font = { Bold = true }, Format = NumberFormat.Standard(StandardNumberFormat.Text), Alignment = top });
            var text = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Text), Alignment = top });
            var day = workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd"), Alignment = top });
            var moment = workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm"), Alignment = top });
            var plain = workbook.AddStyle(new Style { Alignment = top });
            foreach (var (table, name) in tables.Zip(SheetNames.Of(tables.Select(table => table.Title))))
            {
                await workbook.StartWorksheetAsync(name, OptionsOf(table), cancellationToken);
                await workbook.AddRowAsync([.. table.Columns.Select(title => new Cell(SheetText.Printable(title), heading))], cancellationToken);
                foreach (var row in table.Rows)
                {
                    await workbook.AddRowAsync(row.Select(CellOf).ToList(), cancellationToken);
                }
            }

            await workbook.FinishAsync(cancellationToken);

            Cell CellOf(object? value) => value switch
            {
                null => default,
                DateOnly date => new Cell(date.ToDateTime(TimeOnly.MinValue), day),
                DateTime time => new Cell(time, moment),
                int number => new Cell(number, plain),
                bool flag => new Cell(flag, plain),
                _ => new Cell(SheetText.Printable(Convert.ToString(value, CultureInfo.InvariantCulture)!), text),
            };
        }

        return stream.ToArray();
    }

    private static WorksheetOptions OptionsOf(SheetTable table)
    {
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions($"A1:{ColumnName(table.Columns.Count)}{table.Rows.Count + 1}") };
        foreach (var column in Enumerable.Range(0, table.Columns.Count))
        {
            options.Column(column + 1).Width = WidthOf(table.Rows.Select(row => row[column]));
        }

        return options;
    }

    private static double WidthOf(IEnumerable<object?> values) => values.Select(value => value switch { DateTime => LongestShortText - 4, DateOnly => LongestShortText / 2, string text => text.Length, _ => 0 }).DefaultIfEmpty(0).Max() switch
    {
        <= (int)Narrow - 2 => Narrow,
        <= LongestShortText => Middle,
        _ => Wide,
    };

    private static string ColumnName(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : $"{ColumnName((number - 1) / 26)}{(char)('A' + ((number - 1) % 26))}";
}
