using System.Threading.RateLimiting;

namespace BotReports.Slack.Api;

/// <summary>Lets one caller through in each interval, in their order, and a few at once after a rest. Runs by the clock that it is given.</summary>
/// <param name="burst">How many get through at once when nobody came for long.</param>
public sealed class PacedLimiter(TimeProvider time, TimeSpan interval, int burst) : RateLimiter
{
    private readonly Lock _lock = new();

    // When the next caller would be due if there were no bursts.
    private DateTimeOffset _due = time.GetUtcNow();

    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return time.GetUtcNow() - _due is var idle && idle > TimeSpan.Zero ? idle : null;
            }
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var isNow = WaitFor(permitCount) <= TimeSpan.Zero;
            if (isNow)
            {
                Reserve(permitCount);
            }

            return new Lease(isNow);
        }
    }

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_lock)
        {
            wait = WaitFor(permitCount);
            Reserve(permitCount);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        return new Lease(isAcquired: true);
    }

    private TimeSpan WaitFor(int permits) => Later(_due, time.GetUtcNow()) + (interval * (permits - burst)) - time.GetUtcNow();

    private void Reserve(int permits) => _due = Later(_due, time.GetUtcNow()) + (interval * permits);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed class Lease(bool isAcquired) : RateLimitLease
    {
        public override bool IsAcquired { get; } = isAcquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
