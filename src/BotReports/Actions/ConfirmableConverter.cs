using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Actions;

/// <summary>By name only: a number is none of the values.</summary>
internal sealed class ConfirmableConverter() : JsonStringEnumConverter<Confirmable>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
