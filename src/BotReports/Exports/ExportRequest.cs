using System.Diagnostics.CodeAnalysis;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>Which report somebody wants as which kind of file.</summary>
/// <param name="Format"><c>word</c> for the form as a document to go on writing in, <c>print</c> for a document of the answers alone, <c>markdown</c> or <c>json</c>.</param>
/// <param name="Language">The two letters of the language that the file is in.</param>
public sealed record ExportRequest(ReportId Report, string Format, string Language) : FileRequest
{
    /// <summary>The format of a document to be read and printed.</summary>
    public const string Print = "print";

    private const string Organizer = "organizer";

    /// <summary>Whether it is for an organizer, who sees nothing that is withheld; else for one of its rapporteurs.</summary>
    public bool IsForOrganizer { get; init; }

    public override IReadOnlyDictionary<string, string> Ids => IsForOrganizer
        ? new Dictionary<string, string> { ["report"] = Report.ToString(), ["format"] = Format, ["language"] = Language, ["reader"] = Organizer }
        : new Dictionary<string, string> { ["report"] = Report.ToString(), ["format"] = Format, ["language"] = Language };

    /// <param name="ids">Gives each of the <see cref="Ids"/>, or null.</param>
    /// <param name="request">The request.</param>
    public static bool TryRead(Func<string, string?> ids, [NotNullWhen(true)] out ExportRequest? request)
    {
        request = ReportId.TryParse(ids("report"), out var id) && ids("format") is { } format && Knows(format) && ids("language") is { Length: 2 } language
            ? new ExportRequest(id, format, language) { IsForOrganizer = ids("reader") is Organizer }
            : null;
        return request is not null;
    }

    /// <summary>Whether there is such a format.</summary>
    public static bool Knows(string? format) => WriterOf(format) is not null;

    /// <summary>Whether the file shows the pictures themselves.</summary>
    public bool ShowsPictures => Format is "word" or "docx" or Print;

    /// <param name="report">The report.</param>
    /// <param name="conference">What it is about.</param>
    /// <param name="pictures">The bytes of its pictures, by their ids; null for a file that does not show them.</param>
    public ExportedFile Write(Report report, Conference conference, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? pictures = null) =>
        WriterOf(Format)!(ReportExport.Of(report, conference, Language, pictures, IsForOrganizer || Format is Print ? ExportScope.ForOrganizers : ExportScope.ForRapporteurs));

    private static Func<ExportedReport, ExportedFile>? WriterOf(string? format) => format switch
    {
        "word" or "docx" => WordExport.Write,
        Print => PrintedReport.Write,
        "markdown" or "md" => MarkdownExport.Write,
        "json" => JsonExport.Write,
        _ => null,
    };
}
