using System.Text.Json.Serialization;

namespace BotReports.Events;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoredTemplate))]
internal sealed partial class StoredTemplateJson : JsonSerializerContext;
