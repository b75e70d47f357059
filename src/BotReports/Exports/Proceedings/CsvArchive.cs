using System.Globalization;
using System.IO.Compression;
using BotReports.Spreadsheets;

namespace BotReports.Exports.Proceedings;

/// <summary>Tables as CSV, each in a file of its own, in one zip.</summary>
internal static class CsvArchive
{
    private const string Day = "yyyy-MM-dd";
    private const string Moment = "yyyy-MM-dd HH:mm";

    /// <param name="tables">The tables.</param>
    /// <param name="at">When the files say that they were written.</param>
    public static byte[] Write(IEnumerable<SheetTable> tables, DateTimeOffset at)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var table in tables)
            {
                var entry = zip.CreateEntry($"{table.Key}.csv");
                entry.LastWriteTime = at;
                using var file = entry.Open();
                file.Write(CsvTable.Write(table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(TextOf)]).Prepend(table.Columns)));
            }
        }

        return stream.ToArray();
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString(Day, CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(Moment, CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
