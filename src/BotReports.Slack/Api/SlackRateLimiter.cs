using System.Threading.RateLimiting;

namespace BotReports.Slack.Api;

/// <summary>Keeps calls within Slack's rate limits: a number of calls per method and minute, and one post per channel and second, and after a pause as many at once: when a session ends, a whole room opens the app. What Slack thinks too much it says, and it is asked again.</summary>
internal sealed class SlackRateLimiter(TimeProvider time) : IDisposable
{
    private const int PostsAtOnce = 3;

    private static readonly TimeSpan BetweenPosts = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<SlackMethod> _methods = PartitionedRateLimiter.Create<SlackMethod, string>(
        method => RateLimitPartition.Get(method.Name, _ => new PacedLimiter(time, TimeSpan.FromMinutes(1) / method.PerMinute, method.PerMinute)));

    private readonly PartitionedRateLimiter<string> _channels = PartitionedRateLimiter.Create<string, string>(
        channel => RateLimitPartition.Get(channel, _ => new PacedLimiter(time, BetweenPosts, PostsAtOnce)));

    /// <summary>Waits until the call may be made.</summary>
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
