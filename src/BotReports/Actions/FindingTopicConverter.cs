using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Actions;

internal sealed class FindingTopicConverter() : JsonStringEnumConverter<FindingTopic>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
