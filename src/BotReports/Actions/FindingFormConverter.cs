using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Actions;

internal sealed class FindingFormConverter() : JsonStringEnumConverter<FindingForm>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
