using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BotReports.Bot.Signals;

/// <summary>Counts and times what the bot does. Thread-safe.</summary>
public sealed class BotMetrics
{
    private readonly Counter<long> _turns;
    private readonly Histogram<double> _turnTime;
    private readonly UpDownCounter<long> _waiting;
    private readonly Histogram<double> _commitTime;
    private readonly Counter<long> _conflicts;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _deliveries;

    public BotMetrics(IMeterFactory meters, OutboxDepth outbox)
    {
        var meter = meters.Create(BotSignals.Name);
        _turns = meter.CreateCounter<long>("botreports.turns", "{turn}", "Turns that are acknowledged, by channel and outcome.");
        _turnTime = meter.CreateHistogram<double>("botreports.turn.duration", "s", "From an activity's arrival to its acknowledgement.");
        _waiting = meter.CreateUpDownCounter<long>("botreports.turns.waiting", "{turn}", "Turns that are not acknowledged yet.");
        _commitTime = meter.CreateHistogram<double>("botreports.commit.duration", "s", "The conditional writes of a turn.");
        _conflicts = meter.CreateCounter<long>("botreports.conflicts", "{conflict}", "Turns that ran again because somebody else's write came first.");
        _answers = meter.CreateCounter<long>("botreports.answers", "{answer}", "Answers that are stored.");
        _deliveries = meter.CreateCounter<long>("botreports.outbox.deliveries", "{delivery}", "Tries to deliver summaries, questions and notices, by outcome.");
        meter.CreateObservableGauge("botreports.outbox.depth", () => outbox.Count, "{message}", "What reports owe to conversations.");
        meter.CreateObservableGauge("botreports.outbox.age", () => outbox.Age.TotalSeconds, "s", "How long the oldest of it has been owed, as far as this host has seen.");
    }

    /// <param name="answers">How many more are stored than before.</param>
    internal void Stored(int answers) => _answers.Add(answers);

    /// <summary>A turn has begun.</summary>
    /// <returns>When it did.</returns>
    internal long Begin()
    {
        _waiting.Add(1);
        return Stopwatch.GetTimestamp();
    }

    /// <param name="since">What <see cref="Begin"/> gave.</param>
    /// <param name="channel">The channel's id, <c>msteams</c>.</param>
    /// <param name="outcome">What became of it.</param>
    internal void Acknowledged(long since, string channel, string outcome)
    {
        _waiting.Add(-1);
        _turns.Add(1, new("channel", channel), new("outcome", outcome));
        _turnTime.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, new KeyValuePair<string, object?>("channel", channel));
    }

    /// <param name="since">When it began, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    /// <param name="isCommitted">False for a conflict.</param>
    internal void Written(long since, bool isCommitted)
    {
        _commitTime.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);
        if (!isCommitted)
        {
            _conflicts.Add(1);
        }
    }

    /// <param name="kind">What was to be delivered.</param>
    /// <param name="outcome">What became of it.</param>
    internal void Delivered(string kind, string outcome) => _deliveries.Add(1, new("kind", kind), new("outcome", outcome));
}
