using BotReports.Slack.Api;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Slack;

public sealed class PacedLimiterTests : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _time = new();
    private readonly PacedLimiter _limiter;

    public PacedLimiterTests() => _limiter = new PacedLimiter(_time, Second, burst: 3);

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public void A_few_get_through_at_once_and_the_next_has_to_wait()
    {
        var callers = Callers(4);

        callers.Select(caller => caller.IsCompleted).ShouldBe([true, true, true, false]);
    }

    [Fact]
    public async Task Those_who_wait_get_through_one_in_each_interval()
    {
        var callers = Callers(5);

        _time.Advance(Second);
        await callers[3];
        callers[4].IsCompleted.ShouldBeFalse();
        _time.Advance(Second);
        await callers[4];
    }

    [Fact]
    public void After_a_rest_a_few_get_through_at_once_again_but_no_more_than_before()
    {
        Callers(3);
        _time.Advance(10 * Second);

        Callers(4).Select(caller => caller.IsCompleted).ShouldBe([true, true, true, false]);
    }

    [Fact]
    public void Whoever_does_not_want_to_wait_is_told_so()
    {
        Callers(3);

        using var lease = _limiter.AttemptAcquire();
        lease.IsAcquired.ShouldBeFalse();
    }

    private List<Task> Callers(int count) => [.. Enumerable.Range(0, count).Select(_ => _limiter.AcquireAsync().AsTask())];
}
