using System.Threading.RateLimiting;

namespace BotReports.Slack.Api;

/// <summary>Keeps the bot's calls to the pace that Slack allows: so many of a method a minute, one post to a channel a second, a few at once after a rest.</summary>
internal sealed class SlackPace(TimeProvider time) : IDisposable
{
    private const int PostsAtOnce = 3;

    private static readonly TimeSpan BetweenPosts = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<SlackMethod> _methods = PartitionedRateLimiter.Create<SlackMethod, string>(
        method => RateLimitPartition.Get(method.Name, _ => new PacedLimiter(time, TimeSpan.FromMinutes(1) / method.PerMinute, method.PerMinute / 2)));

    private readonly PartitionedRateLimiter<string> _channels = PartitionedRateLimiter.Create<string, string>(
        channel => RateLimitPartition.Get(channel, _ => new PacedLimiter(time, BetweenPosts, PostsAtOnce)));

    /// <summary>Returns when the call may be made.</summary>
    public async Task WaitAsync(SlackMethod method, string? channel, CancellationToken cancellationToken)
    {
        using var call = await _methods.AcquireAsync(method, 1, cancellationToken);
        if (method.IsPost && channel is not null)
        {
            using var post = await _channels.AcquireAsync(channel, 1, cancellationToken);
        }
    }

    public void Dispose()
    {
        _methods.Dispose();
        _channels.Dispose();
    }
}
