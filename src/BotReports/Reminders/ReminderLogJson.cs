using System.Text.Json.Serialization;

namespace BotReports.Reminders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReminderLog))]
internal sealed partial class ReminderLogJson : JsonSerializerContext;
