using BotReports.Languages;

namespace BotReports.Bot.Summaries;

/// <summary>Asks a channel whether what the bot needs of it is in order. A channel that is not configured has none.</summary>
public interface IChannelCheck
{
    /// <summary>What people call the channel: "Slack".</summary>
    string Name { get; }

    /// <param name="place">Where the summaries go; null where that is in another channel, or nowhere yet.</param>
    /// <param name="phrases">In whose language.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What should be put right, one line each; empty where all is in order.</returns>
    Task<IReadOnlyList<string>> CheckAsync(ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken);
}
