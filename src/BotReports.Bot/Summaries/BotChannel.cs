using Microsoft.Bot.Builder;

namespace BotReports.Bot.Summaries;

/// <summary>A channel that the bot can post to of its own accord.</summary>
/// <param name="ChannelId">As it stands in the activities of the channel.</param>
/// <param name="BotAppId">Under which id the bot speaks there.</param>
public sealed record BotChannel(string ChannelId, BotAdapter Adapter, string BotAppId)
{
    /// <summary>Whether a message that is sent twice under one id stands there twice: the channel can neither be asked for it nor recognizes it.</summary>
    public bool TakesTwice { get; init; }

    /// <summary>Whether the thread of a summary is told when the summary changes: where nobody notices that a message is not what it was.</summary>
    public bool TellsOfUpdates { get; init; }
}
