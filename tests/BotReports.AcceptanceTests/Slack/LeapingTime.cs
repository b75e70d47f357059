namespace BotReports.AcceptanceTests.Slack;

/// <summary>The real clock, which tests put forward, so that nobody waits for Slack's pace between two messages. What waits by it waits for real.</summary>
internal sealed class LeapingTime : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Leap(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
