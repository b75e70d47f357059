using System.Threading.RateLimiting;
using BotReports.Access;

namespace BotReports.Host.Api;

/// <summary>How often one key may ask: a program that polls needs it once a minute, one that fetches a whole event some ten times in a row. Thread-safe.</summary>
internal sealed class ApiLimiter : IDisposable
{
    public const int PerMinute = 60;

    private readonly PartitionedRateLimiter<ApiKey> _limiter = PartitionedRateLimiter.Create<ApiKey, string>(key => RateLimitPartition.GetTokenBucketLimiter(
        key.Id, _ => new TokenBucketRateLimiterOptions { TokenLimit = PerMinute, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));

    public bool Allows(ApiKey key)
    {
        using var lease = _limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
