using System.Diagnostics.CodeAnalysis;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>Which report somebody wants as which kind of file; ids alone, from which the file can be made whenever it is wanted.</summary>
/// <param name="Format"><c>word</c>, <c>markdown</c> or <c>json</c>.</param>
/// <param name="Language">The two letters of the language that the file is in.</param>
public sealed record ExportRequest(ReportId Report, string Format, string Language)
{
    public static bool TryRead(string? report, string? format, string? language, [NotNullWhen(true)] out ExportRequest? request)
    {
        request = ReportId.TryParse(report, out var id) && WriterOf(format) is not null && language is { Length: 2 } ? new ExportRequest(id, format!, language) : null;
        return request is not null;
    }

    /// <summary>Whether there is such a format.</summary>
    public static bool Knows(string? format) => WriterOf(format) is not null;

    /// <summary>Whether the file shows the pictures themselves.</summary>
    public bool ShowsPictures => Format is "word" or "docx";

    /// <param name="report">The report.</param>
    /// <param name="conference">What it is about.</param>
    /// <param name="pictures">The bytes of its pictures, by their ids; null for a file that does not show them.</param>
    public ExportedFile Write(Report report, Conference conference, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? pictures = null) =>
        WriterOf(Format)!(ReportExport.Of(report, conference, Language, pictures));

    private static Func<ExportedReport, ExportedFile>? WriterOf(string? format) => format switch
    {
        "word" or "docx" => WordExport.Write,
        "markdown" or "md" => MarkdownExport.Write,
        "json" => JsonExport.Write,
        _ => null,
    };
}
