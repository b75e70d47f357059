using System.Text.Json.Serialization;

namespace BotReports.Bot.Conversations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(KnownConversation))]
[JsonSerializable(typeof(PersonalConversation))]
internal sealed partial class KnownConversationJson : JsonSerializerContext;
