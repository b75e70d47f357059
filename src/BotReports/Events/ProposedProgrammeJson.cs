using System.Text.Json.Serialization;

namespace BotReports.Events;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProposedProgramme))]
internal sealed partial class ProposedProgrammeJson : JsonSerializerContext;
