using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Actions;

internal sealed class ReportIdConverter : JsonConverter<ReportId>
{
    public override ReportId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ActionIds.IsReport(reader.GetString()) && ReportId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("Not the id of a report.");

    public override void Write(Utf8JsonWriter writer, ReportId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
