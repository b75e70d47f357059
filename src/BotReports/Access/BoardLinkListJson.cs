using System.Text.Json.Serialization;

namespace BotReports.Access;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BoardLinkList))]
internal sealed partial class BoardLinkListJson : JsonSerializerContext;
