using BotReports.Languages;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Summaries;

/// <summary>Asks all channels, side by side.</summary>
public sealed partial class ChannelChecks(IEnumerable<IChannelCheck> checks, TimeProvider time, ILogger<ChannelChecks> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly IReadOnlyList<IChannelCheck> _checks = [.. checks];

    /// <summary>What the channels are called that can be asked.</summary>
    public IReadOnlyList<string> Names => [.. _checks.Select(check => check.Name)];

    /// <param name="place">Where the summaries go; null for nowhere yet.</param>
    /// <param name="phrases">In whose language.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What should be put right, one line each; empty where all is in order.</returns>
    public async Task<IReadOnlyList<string>> AskAsync(ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken) =>
        [.. (await Task.WhenAll(_checks.Select(check => AskAsync(check, place, phrases, cancellationToken)))).SelectMany(lines => lines)];

    private async Task<IReadOnlyList<string>> AskAsync(IChannelCheck check, ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken)
    {
        try
        {
            return await check.CheckAsync(place, phrases, cancellationToken).WaitAsync(Patience, time, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotAsked(logger, check.Name, exception);
            return [phrases.CheckChannelSilent(check.Name)];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Channel} could not be asked whether all is in order")]
        public static partial void NotAsked(ILogger logger, string channel, Exception exception);
    }
}
