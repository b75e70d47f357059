namespace BotReports.AcceptanceTests.Hosting;

/// <summary>What happened, in its order, to be looked at and waited for from any thread.</summary>
public sealed class Record<T>
{
    private readonly Lock _lock = new();
    private readonly List<T> _entries = [];
    private TaskCompletionSource _added = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<T> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>What happened from a place on.</summary>
    public IReadOnlyList<T> Since(int place)
    {
        lock (_lock)
        {
            return _entries[place..];
        }
    }

    public void Add(T entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            _added.SetResult();
            _added = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Waits until what has happened is enough.</summary>
    /// <exception cref="TimeoutException">It has not become so within the deadline.</exception>
    public async Task<IReadOnlyList<T>> UntilAsync(Func<IReadOnlyList<T>, bool> isEnough, TimeSpan deadline)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(deadline);
        while (true)
        {
            Task added;
            lock (_lock)
            {
                if (isEnough(_entries))
                {
                    return [.. _entries];
                }

                added = _added.Task;
            }

            try
            {
                await added.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"What was waited for did not happen within {deadline}.");
            }
        }
    }

    /// <summary>Waits for the first entry of a kind from a place on. Each entry is looked at once, so that many can wait in a long record.</summary>
    /// <exception cref="OperationCanceledException">It has not come before the wait was cancelled.</exception>
    public async Task<T> FirstAsync(Func<T, bool> isMeant, int place, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task added;
            lock (_lock)
            {
                for (; place < _entries.Count; place++)
                {
                    if (isMeant(_entries[place]))
                    {
                        return _entries[place];
                    }
                }

                added = _added.Task;
            }

            await added.WaitAsync(cancellationToken);
        }
    }
}
