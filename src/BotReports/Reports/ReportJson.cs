using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Documents;

namespace BotReports.Reports;

/// <summary>How a report is written down: readable JSON with no names of our types in it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    WriteIndented = true,
    Converters = [typeof(ReportIdConverter)])]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static ReportJson? _readable;

    // The documents are read by people and by this program, never put into a page, so letters may stay letters.
    private static ReportJson Readable =>
        _readable ??= new ReportJson(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static byte[] Write(Report report) => JsonSerializer.SerializeToUtf8Bytes(report, Readable.Report);

    /// <exception cref="UnreadableDocumentException">The document is no report, or another one's.</exception>
    public static Report Read(ReportId id, ReadOnlySpan<byte> json)
    {
        var report = DocumentJson.Read(id.Document, json, Readable.Report, Reports.Report.CurrentSchema, sparse: typeof(ChangeStep));
        return report.Id == id ? OldNote.Read(report) : throw new UnreadableDocumentException(id.Document, DocumentProblem.WrongShape);
    }
}
