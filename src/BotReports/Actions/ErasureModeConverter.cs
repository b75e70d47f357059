using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>By name only: a number is none of the values.</summary>
internal sealed class ErasureModeConverter() : JsonStringEnumConverter<ErasureMode>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
