using System.Text.Json.Serialization;

namespace BotReports.Bot.Conversations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(KnownConversation))]
[JsonSerializable(typeof(PersonalConversation))]
internal sealed partial class KnownConversationJson : JsonSerializerContext;
