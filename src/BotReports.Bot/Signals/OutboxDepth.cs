using BotReports.Reports;

namespace BotReports.Bot.Signals;

/// <summary>How much reports owe to conversations, and for how long, as the host saw it when it last looked through all of them. Thread-safe.</summary>
public sealed class OutboxDepth(TimeProvider time)
{
    private volatile Dictionary<(ReportId Report, string Id), DateTimeOffset> _owed = [];

    public int Count => _owed.Count;

    /// <summary>Zero where nothing is owed. It begins anew with each start of the host.</summary>
    public TimeSpan Age => _owed is { Count: > 0 } owed ? time.GetUtcNow() - owed.Values.Min() : TimeSpan.Zero;

    /// <summary>Takes all that is owed now.</summary>
    internal void Set(IEnumerable<(ReportId Report, string Id)> owed)
    {
        var (before, now) = (_owed, time.GetUtcNow());
        _owed = owed.Distinct().ToDictionary(message => message, message => before.GetValueOrDefault(message, now));
    }
}
