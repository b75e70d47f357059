using System.Text.Json.Serialization;

namespace BotReports.Actions;

/// <summary>As what somebody wants to have what the sessions found, where it is not the answers themselves.</summary>
[JsonConverter(typeof(FindingFormConverter))]
public enum FindingForm
{
    /// <summary>How many reports there are.</summary>
    Count,

    /// <summary>Who reports on the sessions.</summary>
    Names,

    /// <summary>How far the reports are.</summary>
    State,

    /// <summary>How many answers there are on each theme.</summary>
    Themes,

    /// <summary>What several sessions say.</summary>
    Shared,

    /// <summary>A file, and it is not said which.</summary>
    File,

    /// <summary>What a chair says of them.</summary>
    Brief,
}
