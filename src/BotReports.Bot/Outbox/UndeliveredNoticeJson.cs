using System.Text.Json.Serialization;

namespace BotReports.Bot.Outbox;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(UndeliveredNotice))]
internal sealed partial class UndeliveredNoticeJson : JsonSerializerContext;
