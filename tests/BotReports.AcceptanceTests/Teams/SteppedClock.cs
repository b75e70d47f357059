using BotReports.AcceptanceTests.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>A clock that tests move, and that tells who waits for it.</summary>
public sealed class SteppedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>How long somebody waits for, in the order in which they began to.</summary>
    public Record<TimeSpan> Waits { get; } = new();

    private volatile bool _isLeft;

    /// <summary>
    /// Nobody moves it any more: who waits now has waited long enough, and whoever waits later waits in real time. For the end of a host, whose libraries wait
    /// for what they still do.
    /// </summary>
    public void Leave()
    {
        _isLeft = true;
        Advance(TimeSpan.FromMinutes(5));
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (_isLeft)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        var timer = base.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        return timer;
    }
}
