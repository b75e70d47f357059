namespace BotReports.Bot.Outbox;

/// <summary>Wakes the outbox every now and then, and earlier where something is due earlier. Thread-safe.</summary>
internal sealed class OutboxAlarm(TimeProvider time, TimeSpan every) : IDisposable
{
    private readonly Lock _lock = new();
    private DateTimeOffset _ringsAt = DateTimeOffset.MaxValue;
    private ITimer? _timer;

    /// <summary>From now on it rings, for the first time at once.</summary>
    public void Start(Action ring)
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = time.CreateTimer(_ => ring(), null, TimeSpan.Zero, every);
        }
    }

    /// <summary>Everything is looked at now, so whatever it was set for before is done.</summary>
    public void Reset() => Set(time.GetUtcNow() + every, isLatest: true);

    /// <summary>Makes it ring at a time, if it would ring later.</summary>
    public void RingBy(DateTimeOffset moment) => Set(moment, isLatest: false);

    public void Dispose() => _timer?.Dispose();

    private void Set(DateTimeOffset moment, bool isLatest)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (isLatest || moment < _ringsAt || _ringsAt <= now)
            {
                _ringsAt = moment;
                _timer?.Change(moment > now ? TimeSpan.FromTicks(Math.Min((moment - now).Ticks, every.Ticks)) : TimeSpan.Zero, every);
            }
        }
    }
}
