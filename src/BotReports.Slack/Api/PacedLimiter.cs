using System.Threading.RateLimiting;

namespace BotReports.Slack.Api;

/// <summary>A rate limiter that admits one caller per interval, in order, and a burst after a pause. It uses the given <see cref="TimeProvider"/>.</summary>
/// <param name="burst">The number of callers that are admitted at once after a pause.</param>
internal sealed class PacedLimiter(TimeProvider time, TimeSpan interval, int burst) : RateLimiter
{
    private readonly Lock _lock = new();

    // The time at which the next caller would be due without bursts.
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
