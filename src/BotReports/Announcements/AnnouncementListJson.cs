using System.Text.Json.Serialization;

namespace BotReports.Announcements;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(AnnouncementList))]
internal sealed partial class AnnouncementListJson : JsonSerializerContext;
