using BotReports.AcceptanceTests.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>A clock that tests move, and that tells who waits for it.</summary>
public sealed class SteppedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>How long somebody waits for, in the order in which they began to.</summary>
    public Record<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        return timer;
    }
}
