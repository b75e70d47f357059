using BotReports.Spreadsheets;

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

    private static Task<byte[]> WorkbookAsync(IReadOnlyList<IReadOnlyList<string>> rows, CancellationToken cancellationToken) => Workbook.WriteAsync([SheetTable.OfTexts("Programme", rows)], cancellationToken);
}
