using System.Text.Json.Serialization;

namespace BotReports.Bot.Summaries;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(ChannelBinding))]
internal sealed partial class ChannelBindingJson : JsonSerializerContext;
