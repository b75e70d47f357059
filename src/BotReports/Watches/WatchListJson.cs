using System.Text.Json.Serialization;
using BotReports.Actions;

namespace BotReports.Watches;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(SessionNumberConverter)], WriteIndented = true)]
[JsonSerializable(typeof(WatchList))]
internal sealed partial class WatchListJson : JsonSerializerContext;
