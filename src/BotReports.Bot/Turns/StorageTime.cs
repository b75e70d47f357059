namespace BotReports.Bot.Turns;

/// <summary>One turn's <see cref="StoragePatience"/>, as it is used up, so that every turn ends within the time that a channel waits for it.</summary>
internal sealed class StorageTime : IDisposable
{
    /// <summary>What is left of the time for reading back a write that the storage does not answer.</summary>
    public static readonly TimeSpan ForReadingBack = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;
    private readonly CancellationTokenSource _writing;
    private TimeSpan _left;
    private long _since;

    public StorageTime(StoragePatience patience, TimeProvider time, CancellationToken cancellationToken)
    {
        (_time, _caller, _since, _left) = (time, cancellationToken, time.GetTimestamp(), patience.Longest);
        _limit = new CancellationTokenSource(patience.Longest, time);
        _writing = new CancellationTokenSource(patience.Longest - ForReadingBack, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, cancellationToken);
    }

    /// <summary>Ends when the time is up, and when the caller's does.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Ends a write that the storage does not answer, while there is time for reading it back.</summary>
    public CancellationToken Writing => _writing.Token;

    /// <summary>Whether the storage has taken too long. False where the caller gave up.</summary>
    public bool IsUp => (_limit.IsCancellationRequested || _writing.IsCancellationRequested) && !_caller.IsCancellationRequested;

    /// <summary>Does something that does not count, because it waits for something else.</summary>
    public async Task WithoutAsync(Func<Task> work)
    {
        _left -= _time.GetElapsedTime(_since);
        _limit.CancelAfter(Timeout.InfiniteTimeSpan);
        _writing.CancelAfter(Timeout.InfiniteTimeSpan);
        try
        {
            await work();
        }
        finally
        {
            _since = _time.GetTimestamp();
            _limit.CancelAfter(AtLeastNothing(_left));
            _writing.CancelAfter(AtLeastNothing(_left - ForReadingBack));
        }
    }

    public void Dispose()
    {
        _writing.Dispose();
        _either.Dispose();
        _limit.Dispose();
    }

    private static TimeSpan AtLeastNothing(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
