using System.Text.Json.Serialization;

namespace BotReports.Actions;

/// <summary>Which answers somebody asks for, where it is not the priority messages.</summary>
[JsonConverter(typeof(FindingTopicConverter))]
public enum FindingTopic
{
    /// <summary>Those to questions of the form that are named.</summary>
    Questions,

    /// <summary>Those to all questions.</summary>
    Everything,
}
