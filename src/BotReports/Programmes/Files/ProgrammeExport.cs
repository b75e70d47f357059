using BotReports.Spreadsheets;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace BotReports.Programmes.Files;

/// <summary>A programme, and an empty one to fill, as files that <see cref="ProgrammeImport"/> reads.</summary>
public static class ProgrammeExport
{
    public static byte[] Csv(Programme programme) => CsvTable.Write(ProgrammeColumns.Of(programme));

    public static Task<byte[]> WorkbookAsync(Programme programme, CancellationToken cancellationToken) => WorkbookAsync(ProgrammeColumns.Of(programme), cancellationToken);

    /// <inheritdoc cref="ProgrammeColumns.Template"/>
    public static byte[] CsvTemplate(TimeZoneInfo zone, DateOnly day) => CsvTable.Write(ProgrammeColumns.Template(zone, day));

    /// <inheritdoc cref="ProgrammeColumns.Template"/>
    public static Task<byte[]> WorkbookTemplateAsync(TimeZoneInfo zone, DateOnly day, CancellationToken cancellationToken) => WorkbookAsync(ProgrammeColumns.Template(zone, day), cancellationToken);

    /// <summary>All cells are text: a number such as 4.10 stays what it is, and nothing is a formula.</summary>
    private static async Task<byte[]> WorkbookAsync(IReadOnlyList<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellationToken))
        {
            await workbook.StartWorksheetAsync("Programme", new WorksheetOptions { FrozenRows = 1, DefaultColumnWidth = 18 }, cancellationToken);
            var heading = workbook.AddStyle(new Style { Font = { Bold = true }, Format = NumberFormat.Standard(StandardNumberFormat.Text) });
            var text = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Text) });
            foreach (var (row, style) in rows.Select((row, index) => (row, index == 0 ? heading : text)))
            {
                await workbook.AddRowAsync(row.Select(cell => new StyledCell(cell, style)).ToList(), cancellationToken);
            }

            await workbook.FinishAsync(cancellationToken);
        }

        return stream.ToArray();
    }
}
