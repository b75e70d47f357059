using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Actions;

internal sealed class SlotAddressConverter : JsonConverter<SlotAddress>
{
    public override SlotAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, SlotAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public static SlotAddress Parse(string? text) =>
        ActionIds.IsSlot(text) && SlotAddress.TryParse(text, out var address) ? address : throw new JsonException("Not the address of a slot.");
}
