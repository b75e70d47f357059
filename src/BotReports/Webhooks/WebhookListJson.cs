using System.Text.Json.Serialization;

namespace BotReports.Webhooks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WebhookList))]
internal sealed partial class WebhookListJson : JsonSerializerContext;
