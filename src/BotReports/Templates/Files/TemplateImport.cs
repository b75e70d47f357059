using BotReports.Imports.Files;
using BotReports.Programmes.Files;
using BotReports.Seeds;

namespace BotReports.Templates.Files;

/// <summary>Reads a form from a file, whatever it is called: what it is, its content says.</summary>
public static class TemplateImport
{
    private const string Survey = "survey";

    private static ReadOnlySpan<byte> OldWorkbook => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Far more than a form has.</summary>
    private static ProgrammeLimits Limits(ProgrammeLimits limits) => limits with { Columns = Math.Max(limits.Columns, 500) };

    /// <param name="bytes">The whole file.</param>
    /// <param name="hints">What is known beside it.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static TemplateReading Read(ReadOnlyMemory<byte> bytes, TemplateHints hints, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            return bytes.Length > limits.File.File ? TemplateReading.Refuse(new TemplateRefusal.File(new ProgrammeRefusal.TooLarge(limits.File.File / 1_000_000)))
                : FileKinds.Of(hints.FileName, bytes.Span) is FileKind.Word ? Checked(WordTemplate.Read(bytes, hints, limits, cancellationToken))
                : IsWorkbook(bytes) ? Checked(Workbook(WorkbookFile.Read(bytes, Limits(limits), out _, cancellationToken), hints))
                : Yaml(bytes, hints);
        }
        catch (RefusedTemplateException refused)
        {
            return TemplateReading.Refuse(refused.Refusal);
        }
        catch (RefusedProgrammeException refused)
        {
            return TemplateReading.Refuse(refused.Refusal switch
            {
                ProgrammeRefusal.TooManyRows { Limit: var rows } => new TemplateRefusal.TooManyRows(rows),
                ProgrammeRefusal.Unknown => new TemplateRefusal.Unknown(),
                var other => new TemplateRefusal.File(other),
            });
        }
    }

    /// <summary>Whether a file looks like a form rather than a programme: a workbook with a survey in it, or YAML that begins as a form does.</summary>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static bool IsForm(ReadOnlyMemory<byte> bytes, ProgrammeLimits limits, CancellationToken cancellationToken)
    {
        if (!IsWorkbook(bytes) || bytes.Length > limits.File.File)
        {
            return false;
        }

        try
        {
            var tables = WorkbookFile.Read(bytes, Limits(limits), out _, cancellationToken);
            return tables.Any(table => IsNamed(table, Survey)) || tables.Any(table => XlsFormSheet.Of(table) is var sheet && sheet.Has("type") && sheet.Has("name") && sheet.Has("label"));
        }
        catch (RefusedProgrammeException)
        {
            return false;
        }
    }

    private static TemplateReading Workbook(IReadOnlyList<Table> tables, TemplateHints hints)
    {
        if (tables.FirstOrDefault(table => IsNamed(table, Survey)) is not { } survey)
        {
            return TemplateReading.Refuse(new TemplateRefusal.NoSurvey([.. tables.Select(table => table.Sheet ?? "")]));
        }

        var sheet = XlsFormSheet.Of(survey);
        foreach (var needed in new[] { "type", "name" })
        {
            if (!sheet.Has(needed))
            {
                return TemplateReading.Refuse(new TemplateRefusal.NoColumn(needed));
            }
        }

        return new XlsFormReader(sheet, Sheet(tables, "choices", "choices and columns"), Sheet(tables, "settings"), hints).Read();
    }

    /// <summary>Whatever it comes from, a form keeps to the same rules.</summary>
    private static TemplateReading Checked(TemplateReading reading)
    {
        try
        {
            return reading.Template is { } template ? reading with { Template = TemplateFile.Load(SeedFile.Of("", TemplateTree.Of(template), SeedSchema.Template)) } : reading;
        }
        catch (SeedFileException mistakes)
        {
            return TemplateReading.Refuse(new TemplateRefusal.Yaml(mistakes.Problems));
        }
    }

    private static XlsFormSheet? Sheet(IReadOnlyList<Table> tables, params string[] names) =>
        tables.FirstOrDefault(table => names.Any(name => IsNamed(table, name))) is { } found ? XlsFormSheet.Of(found) : null;

    private static bool IsNamed(Table table, string name) => string.Equals(table.Sheet?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static TemplateReading Yaml(ReadOnlyMemory<byte> bytes, TemplateHints hints)
    {
        if (bytes.Length > SeedFile.MaximumBytes)
        {
            return TemplateReading.Refuse(new TemplateRefusal.File(new ProgrammeRefusal.TooLarge(SeedFile.MaximumBytes / 1_000_000)));
        }

        if (!PlainText.IsText(bytes.Span))
        {
            return TemplateReading.Refuse(new TemplateRefusal.Unknown());
        }

        var text = PlainText.Decode(bytes.Span);
        if (string.IsNullOrWhiteSpace(text))
        {
            return TemplateReading.Refuse(new TemplateRefusal.File(new ProgrammeRefusal.Empty()));
        }

        try
        {
            return new TemplateReading(TemplateYaml.Read(hints.FileName, text));
        }
        catch (SeedFileException mistakes)
        {
            return TemplateReading.Refuse(new TemplateRefusal.Yaml(mistakes.Problems));
        }
    }

    private static bool IsWorkbook(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("PK"u8) || bytes.Span.StartsWith(OldWorkbook);
}
