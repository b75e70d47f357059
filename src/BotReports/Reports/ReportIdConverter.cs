using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Reports;

internal sealed class ReportIdConverter : JsonConverter<ReportId>
{
    public override ReportId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReportId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("The report's id is not of the form event/session.");

    public override void Write(Utf8JsonWriter writer, ReportId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
