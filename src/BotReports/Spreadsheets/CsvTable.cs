using System.Globalization;
using System.Text;
using CsvHelper;

namespace BotReports.Spreadsheets;

/// <summary>A table as CSV (RFC 4180) that Excel opens as it is meant: with a byte order mark, and with no cell that runs as a formula.</summary>
internal static class CsvTable
{
    /// <summary>Excel takes a file for UTF-8 only with this mark.</summary>
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
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
}
