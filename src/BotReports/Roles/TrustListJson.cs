using System.Text.Json.Serialization;

namespace BotReports.Roles;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(TrustList))]
internal sealed partial class TrustListJson : JsonSerializerContext;
