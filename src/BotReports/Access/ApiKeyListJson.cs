using System.Text.Json.Serialization;

namespace BotReports.Access;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ApiKeyList))]
internal sealed partial class ApiKeyListJson : JsonSerializerContext;
