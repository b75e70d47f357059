using System.Text.Json.Serialization;

namespace BotReports.Erasures;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(ErasureRequest))]
internal sealed partial class ErasureRequestJson : JsonSerializerContext;
