using System.Text.Json.Serialization;

namespace BotReports.Console;

/// <summary>A column of the page.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsolePane>))]
internal enum ConsolePane
{
    [JsonStringEnumMemberName("rapporteur")]
    Rapporteur,

    [JsonStringEnumMemberName("organizers")]
    Organizers,

    [JsonStringEnumMemberName("chair")]
    Chair,
}
