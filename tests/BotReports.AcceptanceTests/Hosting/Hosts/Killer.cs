namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>
/// Kills one of the hosts after every so many turns, the next of them each time, and starts it again. Turns are counted rather than
/// seconds. A host is killed only while the others are up.
/// </summary>
/// <param name="every">How many turns there are between two kills; 0 for no kills.</param>
/// <param name="spares">
/// Whether it waits while a summary is being posted. A summary whose host is killed meanwhile is claimed by the dead for two minutes, and
/// where the channel knows no keys it may be posted twice.
/// </param>
internal sealed class Killer(HostGroup hosts, int every, bool spares) : IDisposable
{
    /// <summary>More than there are people.</summary>
    private const int MostDeliveries = 100;

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _deliveries = new(MostDeliveries);
    private int _latest;
    private Task _kill = Task.CompletedTask;

    public int Turns { get; private set; }

    public int Kills { get; private set; }

    /// <summary>The sessions whose summary was posted and not noted yet when a host was killed, as often as that was so.</summary>
    public List<string> InDoubt { get; } = [];

    private bool IsDue => every > 0 && Turns >= _latest + every;

    /// <summary>Counts a turn that begins, and kills a host when it is time.</summary>
    public void Count()
    {
        lock (_lock)
        {
            Turns++;
            if (IsDue && _kill.IsCompleted)
            {
                _latest = Turns;
                _kill = KillAsync();
            }
        }
    }

    /// <summary>Waits, when it is time for a kill, until the last that was killed is up again.</summary>
    public Task PaceAsync()
    {
        lock (_lock)
        {
            return IsDue ? _kill : Task.CompletedTask;
        }
    }

    /// <summary>Keeps hosts alive until a summary is where it belongs, if they are to be spared meanwhile.</summary>
    public async Task SpareAsync(Func<Task> deliver)
    {
        if (spares)
        {
            await _deliveries.WaitAsync(TestContext.Current.CancellationToken);
        }

        try
        {
            await deliver();
        }
        finally
        {
            if (spares)
            {
                _deliveries.Release();
            }
        }
    }

    /// <summary>Waits until all hosts are up.</summary>
    public Task UntilUpAsync()
    {
        lock (_lock)
        {
            return _kill;
        }
    }

    public void Dispose() => _deliveries.Dispose();

    private async Task KillAsync()
    {
        for (var delivery = 0; spares && delivery < MostDeliveries; delivery++)
        {
            await _deliveries.WaitAsync(TestContext.Current.CancellationToken);
        }

        try
        {
            await hosts.Hosts[Kills++ % hosts.Hosts.Count].RestartAsync(() => InDoubt.AddRange(Summaries.InDoubt(hosts)));
        }
        finally
        {
            if (spares)
            {
                _deliveries.Release(MostDeliveries);
            }
        }
    }
}
