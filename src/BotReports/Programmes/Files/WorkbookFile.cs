using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using BotReports.Imports;
using BotReports.Imports.Files;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace BotReports.Programmes.Files;

/// <summary>Reads the sheets of an Excel workbook: what its cells show, and of formulas what they last gave. Nothing in it is computed or fetched.</summary>
internal static class WorkbookFile
{
    private const int LongestCell = 32_767;

    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="hidden">The names of the sheets that are not shown, which are not read.</param>
    /// <exception cref="RefusedProgrammeException">It is damaged, protected, too large or has macros.</exception>
    public static IReadOnlyList<Table> Read(ReadOnlyMemory<byte> bytes, ProgrammeLimits limits, out IReadOnlyList<string> hidden, CancellationToken cancellationToken)
    {
        try
        {
            CheckParts(bytes, limits, cancellationToken);
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateReader(stream);
            var tables = new List<Table>();
            var notShown = new List<string>();
            do
            {
                if (reader.VisibleState is "visible")
                {
                    tables.Add(new Table(Cleaning.Clean(reader.Name, 40) ?? "1", Rows(reader, limits, cancellationToken)));
                }
                else
                {
                    notShown.Add(Cleaning.Clean(reader.Name, 40) ?? "");
                }
            }
            while (reader.NextResult());

            hidden = notShown;
            return tables;
        }
        catch (InvalidPasswordException)
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Protected());
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Doctype());
        }
        catch (Exception exception) when (exception is not (RefusedProgrammeException or OperationCanceledException or OutOfMemoryException))
        {
            // A damaged or forged file can make the library throw anything: all of it means that the file cannot be read.
            throw new RefusedProgrammeException(new ProgrammeRefusal.Damaged(null));
        }
    }

    private static List<TableRow> Rows(IExcelDataReader reader, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        var merged = (reader.MergeCells ?? []).Where(range => range.ToRow > range.FromRow).Take(limits.Rows).ToList();
        var above = new Dictionary<(int Row, int Column), TableCell>();

        // A format for the last row of a sheet makes a million empty rows of it.
        for (var (index, empty) = (0, 0); empty <= limits.Rows && reader.Read(); index++, empty++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = Enumerable.Range(0, Math.Min(reader.FieldCount, limits.Columns)).Select(column => Cell(reader, column)).ToList();
            foreach (var range in merged.Where(range => range.FromRow <= index && index <= range.ToRow && range.FromColumn < cells.Count))
            {
                // What stands in cells that are one over several rows holds for each of the rows.
                if (index == range.FromRow)
                {
                    above[(range.FromRow, range.FromColumn)] = cells[range.FromColumn];
                }
                else if (cells[range.FromColumn].IsEmpty)
                {
                    cells[range.FromColumn] = above.GetValueOrDefault((range.FromRow, range.FromColumn), TableCell.Empty);
                }
            }

            if (cells.Exists(cell => !cell.IsEmpty))
            {
                rows.Add(new TableRow(index + 1, cells));
                empty = -1;
            }

            if (rows.Count > limits.Rows)
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.TooManyRows(limits.Rows));
            }
        }

        return rows;
    }

    private static TableCell Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => TableCell.Empty,
        DateTime moment => new TableCell(moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), moment),
        TimeSpan span => new TableCell(span.ToString("hh\\:mm", CultureInfo.InvariantCulture), new DateTime(1899, 12, 30).Add(span)),
        double number => new TableCell(Shown(number, reader.GetNumberFormatString(column)), null, number),
        int number => new TableCell(number.ToString(CultureInfo.InvariantCulture), null, number),
        IFormattable other => new TableCell(other.ToString(null, CultureInfo.InvariantCulture)),
        var other => new TableCell(other.ToString() is { Length: <= LongestCell } text ? text : ""),
    };

    /// <summary>A session's number 4.10 is the number 4.1 to Excel; only the format says that it has two places.</summary>
    private static string Shown(double number, string? format) => format is "0.0" or "0.00" or "0.000"
        ? number.ToString(format, CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    private static void CheckParts(ReadOnlyMemory<byte> bytes, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        if (!bytes.Span.StartsWith("PK"u8))
        {
            // The names of the parts of an old file stand in it as they are.
            if (bytes.Span.IndexOf(Encoding.Unicode.GetBytes("_VBA_PROJECT")) >= 0)
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.Macros());
            }

            if (bytes.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.Protected());
            }

            return;
        }

        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > limits.File.Entries)
        {
            throw TooLarge(limits);
        }

        if (!zip.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.Unknown());
        }

        var parts = new ZipParts(limits.File, cancellationToken);
        foreach (var entry in zip.Entries)
        {
            if (entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedProgrammeException(new ProgrammeRefusal.Macros());
            }

            CheckPart(entry, parts, limits);
        }
    }

    private static void CheckPart(ZipArchiveEntry entry, ZipParts parts, ProgrammeLimits limits)
    {
        try
        {
            if (!entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                parts.Measure(entry);
                return;
            }

            // The library takes a part that is cut off for one that ends there.
            using var xml = parts.Open(entry);
            while (xml.Read())
            {
            }
        }
        catch (RefusedException)
        {
            throw TooLarge(limits);
        }
    }

    private static RefusedProgrammeException TooLarge(ProgrammeLimits limits) => new(new ProgrammeRefusal.TooLarge(limits.File.Expanded / 1_000_000));
}
