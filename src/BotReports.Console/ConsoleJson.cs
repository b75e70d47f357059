using System.Text.Json.Serialization;

namespace BotReports.Console;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConsoleArrival))]
[JsonSerializable(typeof(ConsoleChange))]
[JsonSerializable(typeof(ConsoleFile))]
[JsonSerializable(typeof(ConsoleHandedIn))]
[JsonSerializable(typeof(ConsoleKeptFile))]
[JsonSerializable(typeof(ConsoleMessage))]
[JsonSerializable(typeof(ConsoleSaid))]
[JsonSerializable(typeof(IEnumerable<ConsoleSpeaker>))]
internal sealed partial class ConsoleJson : JsonSerializerContext;
