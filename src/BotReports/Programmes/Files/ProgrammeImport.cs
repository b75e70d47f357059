using BotReports.Imports.Files;

namespace BotReports.Programmes.Files;

/// <summary>Reads a programme from a file, whatever it is called: what it is, its content says.</summary>
public static class ProgrammeImport
{
    private static ReadOnlySpan<byte> OldWorkbook => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="bytes">The whole file.</param>
    /// <param name="hints">What is known beside it.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ProgrammeReading Read(ReadOnlyMemory<byte> bytes, ProgrammeHints hints, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            if (bytes.Length > limits.File.File)
            {
                return ProgrammeReading.Refuse(new ProgrammeRefusal.TooLarge(limits.File.File / 1_000_000));
            }

            return new ProgrammeAssembly(Find(bytes, hints, limits, cancellationToken), hints, limits).Read();
        }
        catch (RefusedProgrammeException refused)
        {
            return ProgrammeReading.Refuse(refused.Refusal);
        }
    }

    private static FoundProgramme Find(ReadOnlyMemory<byte> bytes, ProgrammeHints hints, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        if (bytes.Span.StartsWith("PK"u8) || bytes.Span.StartsWith(OldWorkbook))
        {
            var tables = WorkbookFile.Read(bytes, limits, out var hidden, cancellationToken);
            return Tables.Read(ProgrammeFormat.Workbook, tables.Count == 1 ? [tables[0] with { Sheet = null }] : tables, hidden, hints, limits);
        }

        var text = PlainText.IsText(bytes.Span) ? PlainText.Decode(bytes.Span, out var isOld) : throw new RefusedProgrammeException(new ProgrammeRefusal.Unknown());
        var begin = text.AsSpan().TrimStart();
        var found = begin.IsEmpty ? throw new RefusedProgrammeException(new ProgrammeRefusal.Empty())
            : begin[0] is '{' or '[' ? JsonFile.Read(text, limits)
            : begin.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || begin.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? throw new RefusedProgrammeException(new ProgrammeRefusal.Unknown())
            : begin[0] == '<' ? ScheduleXml.Read(text.TrimStart(), limits)
            : begin.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? CalendarFile.Read(text, limits, cancellationToken)
            : Tables.Read(ProgrammeFormat.Csv, [CsvFile.Read(text, limits, cancellationToken)], [], hints, limits);
        if (isOld)
        {
            found.Warnings.Add(new ProgrammeWarning.OldEncoding());
        }

        return found;
    }
}
