using System.Text;
using BotReports.Spreadsheets;

namespace BotReports.Templates.Files;

/// <summary>A form as files that <see cref="TemplateImport"/> reads, and that other programs open.</summary>
public static class TemplateExport
{
    public static byte[] Yaml(ReportTemplate template) => Encoding.UTF8.GetBytes(TemplateYaml.Write(template));

    /// <summary>The form as an XLSForm.</summary>
    public static Task<byte[]> XlsFormAsync(ReportTemplate template, CancellationToken cancellationToken) =>
        Workbook.WriteAsync([.. XlsFormWriter.Write(template).Select(sheet => SheetTable.OfTexts(sheet.Name, [.. sheet.Rows()]))], cancellationToken);
}
