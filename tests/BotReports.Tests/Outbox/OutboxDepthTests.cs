using BotReports.Bot.Signals;
using BotReports.Tests.Reports;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.Tests.Outbox;

/// <summary>Whoever runs a host can be told when something waits for too long.</summary>
public sealed class OutboxDepthTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly OutboxDepth _depth;

    public OutboxDepthTests() => _depth = new OutboxDepth(_time);

    [Fact]
    public void Nothing_owed_has_no_age()
    {
        _depth.Set([]);

        _depth.Count.ShouldBe(0);
        _depth.Age.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void The_age_is_that_of_what_has_waited_longest_and_ends_with_its_delivery()
    {
        _depth.Set([(Sample.Id, "summary")]);
        _time.Advance(TimeSpan.FromMinutes(6));
        _depth.Set([(Sample.Id, "summary"), (Sample.Id, "question-1")]);
        _time.Advance(TimeSpan.FromMinutes(5));

        _depth.Count.ShouldBe(2);
        _depth.Age.ShouldBe(TimeSpan.FromMinutes(11));

        _depth.Set([(Sample.Id, "question-1")]);
        _depth.Age.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void What_is_owed_again_after_its_delivery_is_new()
    {
        _depth.Set([(Sample.Id, "summary")]);
        _time.Advance(TimeSpan.FromMinutes(6));
        _depth.Set([]);
        _depth.Set([(Sample.Id, "summary")]);

        _depth.Age.ShouldBe(TimeSpan.Zero);
    }
}
