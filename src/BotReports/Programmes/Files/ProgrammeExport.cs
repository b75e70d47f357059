using System.Globalization;
using System.Text;
using CsvHelper;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace BotReports.Programmes.Files;

/// <summary>A programme, and an empty one to fill, as files that <see cref="ProgrammeImport"/> reads.</summary>
public static class ProgrammeExport
{
    /// <summary>Excel takes a file for UTF-8 only with this mark.</summary>
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Csv(Programme programme) => Csv(ProgrammeColumns.Of(programme));

    public static Task<byte[]> WorkbookAsync(Programme programme, CancellationToken cancellationToken) => WorkbookAsync(ProgrammeColumns.Of(programme), cancellationToken);

    /// <inheritdoc cref="ProgrammeColumns.Template"/>
    public static byte[] CsvTemplate(TimeZoneInfo zone, DateOnly day) => Csv(ProgrammeColumns.Template(zone, day));

    /// <inheritdoc cref="ProgrammeColumns.Template"/>
    public static Task<byte[]> WorkbookTemplateAsync(TimeZoneInfo zone, DateOnly day, CancellationToken cancellationToken) => WorkbookAsync(ProgrammeColumns.Template(zone, day), cancellationToken);

    private static byte[] Csv(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, WithMark, leaveOpen: true))
        using (var csv = new CsvWriter(writer, CultureInfo.InvariantCulture))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(FormulaGuard.Protect(cell));
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

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
