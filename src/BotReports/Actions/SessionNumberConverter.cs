using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Programmes;

namespace BotReports.Actions;

internal sealed class SessionNumberConverter : JsonConverter<SessionNumber>
{
    public override SessionNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SessionNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException("Not the number of a session.");

    public override void Write(Utf8JsonWriter writer, SessionNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
