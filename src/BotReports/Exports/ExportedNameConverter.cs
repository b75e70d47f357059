using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Exports;

/// <summary>Writes a word of an enumeration in camel case.</summary>
internal sealed class ExportedNameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
