using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Actions;

internal sealed class AnswerReferenceConverter : JsonConverter<AnswerReference>
{
    /// <summary>No slot begins so.</summary>
    private const char Named = '=';

    public override AnswerReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is [Named, .. var name] ? AnswerReference.Named(ActionIds.IsName(name) ? name : throw new JsonException("Too long for a name."))
        : AnswerReference.At(SlotAddressConverter.Parse(reader.GetString()));

    public override void Write(Utf8JsonWriter writer, AnswerReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Slot?.ToString() ?? $"{Named}{value.Name}");
}
