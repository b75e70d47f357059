using System.Text.Json.Serialization;

namespace BotReports.Bot.Outbox;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(UnreadableNotice))]
internal sealed partial class UnreadableNoticeJson : JsonSerializerContext;
