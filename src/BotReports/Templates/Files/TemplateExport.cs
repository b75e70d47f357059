using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace BotReports.Templates.Files;

/// <summary>A form as files that <see cref="TemplateImport"/> reads, and that other programs open.</summary>
public static class TemplateExport
{
    public static byte[] Yaml(ReportTemplate template) => Encoding.UTF8.GetBytes(TemplateYaml.Write(template));

    /// <summary>The form as an XLSForm. All cells are text, so that nothing in it is a formula.</summary>
    public static async Task<byte[]> XlsFormAsync(ReportTemplate template, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellationToken))
        {
            var heading = workbook.AddStyle(new Style { Font = { Bold = true }, Format = NumberFormat.Standard(StandardNumberFormat.Text) });
            var text = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Text) });
            foreach (var sheet in XlsFormWriter.Write(template))
            {
                await workbook.StartWorksheetAsync(sheet.Name, new WorksheetOptions { FrozenRows = 1, DefaultColumnWidth = 24 }, cancellationToken);
                foreach (var (index, row) in sheet.Rows().Index())
                {
                    await workbook.AddRowAsync(row.Select(cell => cell.Length == 0 ? default : new StyledCell(cell, index == 0 ? heading : text)).ToList(), cancellationToken);
                }
            }

            await workbook.FinishAsync(cancellationToken);
        }

        return stream.ToArray();
    }
}
