using System.Text.Json.Serialization;

namespace BotReports.Reminders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EventReminders))]
internal sealed partial class EventRemindersJson : JsonSerializerContext;
