using System.Text.Json.Serialization;

namespace BotReports.Access;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SharedBoard))]
internal sealed partial class SharedBoardJson : JsonSerializerContext;
