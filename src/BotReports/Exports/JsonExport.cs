using System.Text.Json;

namespace BotReports.Exports;

/// <summary>A report for other programs; <see cref="ExportedReport"/> is its documentation.</summary>
internal static class JsonExport
{
    public const string MediaType = "application/json";

    public static ExportedFile Write(ExportedReport report) =>
        ExportedFile.Of(report, "json", MediaType, JsonSerializer.SerializeToUtf8Bytes(report, ExportJson.Readable.ExportedReport));
}
