using System.Text.Json.Serialization;

namespace BotReports.Programmes;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(ProgrammeDocument))]
internal sealed partial class ProgrammeJsonContext : JsonSerializerContext;
