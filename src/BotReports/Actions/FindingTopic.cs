using System.Text.Json.Serialization;

namespace BotReports.Actions;

/// <summary>Which answers somebody asks for.</summary>
[JsonConverter(typeof(FindingTopicConverter))]
public enum FindingTopic
{
    /// <summary>The messages that the sessions want conveyed.</summary>
    Priorities,

    /// <summary>Those to questions of the form that are named.</summary>
    Questions,

    /// <summary>Those to all questions.</summary>
    Everything,
}
