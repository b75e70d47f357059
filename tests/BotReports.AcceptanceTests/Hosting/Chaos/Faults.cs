using BotReports.AcceptanceTests.Hosting.Hosts;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>
/// Brings a fault every second: of a host, of the storage and of the channel at once, at most one of each at a time.
/// </summary>
internal sealed class Faults(HostGroup hosts)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly FaultKind[] OfHosts = [FaultKind.Kill, FaultKind.Pause];

    private static readonly FaultKind[] OfChannel = [FaultKind.ChannelBusy, FaultKind.ChannelFails, FaultKind.ChannelSlow, FaultKind.ChannelAnswersLost];

    private readonly Random _chance = new(1);
    private readonly List<Task> _all = [];
    private Task _host = Task.CompletedTask;
    private Task _storage = Task.CompletedTask;
    private Task _channel = Task.CompletedTask;
    private int _next;

    /// <summary>How often each kind came.</summary>
    public Dictionary<FaultKind, int> Counts { get; } = Enum.GetValues<FaultKind>().ToDictionary(kind => kind, _ => 0);

    /// <summary>The sessions whose summary was posted and not noted yet when something went wrong with that, as often as that was so.</summary>
    public List<string> InDoubt { get; } = [];

    /// <summary>The parts of the connector's record in which what was posted may not have been noted.</summary>
    public List<(int From, int To)> Unsure { get; } = [];

    /// <param name="kinds">Which kinds come.</param>
    /// <param name="isEnough">When they end.</param>
    public async Task RunAsync(IReadOnlyList<FaultKind> kinds, Func<bool> isEnough)
    {
        while (!isEnough())
        {
            var free = kinds.Where(kind => Present(kind).IsCompleted).ToList();

            // A kill takes a host seconds to recover from, so it comes whenever it can.
            if (free.Contains(FaultKind.Kill) && _chance.Next(2) == 0)
            {
                free = [FaultKind.Kill];
            }

            if (free.Count > 0)
            {
                Begin(free[_chance.Next(free.Count)]);
            }

            await Task.Delay(Second, TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(_all);
    }

    /// <summary>The kinds that a storage and a channel allow.</summary>
    public static IReadOnlyList<FaultKind> AllFor(StorageKind storage) => storage is StorageKind.Azurite ? Enum.GetValues<FaultKind>() : [.. OfHosts, .. OfChannel];

    /// <summary>Those that leave no claim behind.</summary>
    public static IReadOnlyList<FaultKind> Mild { get; } = [FaultKind.ChannelBusy, FaultKind.ChannelFails];

    private void Begin(FaultKind kind)
    {
        Counts[kind]++;
        ref var present = ref Present(kind);
        present = BringAsync(kind);
        _all.Add(present);
    }

    /// <summary>The fault of the same part that came last.</summary>
    private ref Task Present(FaultKind kind)
    {
        if (OfHosts.Contains(kind))
        {
            return ref _host;
        }

        if (OfChannel.Contains(kind))
        {
            return ref _channel;
        }

        return ref _storage;
    }

    private Task BringAsync(FaultKind kind) => kind switch
    {
        FaultKind.Kill => KillAsync(),
        FaultKind.Pause => UnsureAsync(() => NextHost().PauseAsync(3 * Second)),
        FaultKind.StorageRefuses => StorageAsync(hosts.Storage.Refuse, 2 * Second),
        FaultKind.StorageSlow => StorageAsync(() => hosts.Storage.Slow(5 * Second), 3 * Second),
        FaultKind.StorageAnswersLost => StorageAsync(hosts.Storage.CutAnswersFromNextWrite, 2 * Second),
        FaultKind.StorageGone => StorageAsync(hosts.Storage.Lose, 2 * Second),
        FaultKind.ChannelBusy => ChannelAsync(() => Task.FromResult<ConnectorFailure?>(new ConnectorFailure(429, RetryAfter: Second)), 2 * Second),
        FaultKind.ChannelFails => ChannelAsync(() => Task.FromResult<ConnectorFailure?>(new ConnectorFailure(500)), 2 * Second),
        FaultKind.ChannelSlow => ChannelAsync(SlowAsync, Second),
        _ => LoseAnswersAsync(),
    };

    private async Task KillAsync() => await UnsureAsync(() => NextHost().RestartAsync(() => Note(Hosts.Summaries.InDoubt(hosts))));

    private async Task StorageAsync(Action begin, TimeSpan time) => await UnsureAsync(async () =>
    {
        Note(Hosts.Summaries.InDoubt(hosts));
        begin();
        await Task.Delay(time, TestContext.Current.CancellationToken);
        hosts.Storage.FindAgain();
        Note(Hosts.Summaries.InDoubt(hosts));
    });

    private async Task ChannelAsync(Func<Task<ConnectorFailure?>> trouble, TimeSpan time)
    {
        var before = hosts.Connector.Trouble;
        hosts.Connector.Trouble = trouble;
        await Task.Delay(time, TestContext.Current.CancellationToken);
        hosts.Connector.Trouble = before;
    }

    private async Task LoseAnswersAsync() => await UnsureAsync(async () =>
    {
        hosts.Connector.LosesAnswers = true;
        await Task.Delay(Second, TestContext.Current.CancellationToken);
        hosts.Connector.LosesAnswers = false;
        Note(Hosts.Summaries.InDoubt(hosts));
    });

    /// <summary>Marks what is posted while something goes wrong, and what was posted just before.</summary>
    private async Task UnsureAsync(Func<Task> fault)
    {
        const int JustBefore = 40;
        var from = Math.Max(0, hosts.Connector.Calls.Count - JustBefore);
        await fault();
        lock (Unsure)
        {
            Unsure.Add((from, hosts.Connector.Calls.Count));
        }
    }

    private void Note(IEnumerable<string> sessions)
    {
        lock (InDoubt)
        {
            InDoubt.AddRange(sessions);
        }
    }

    private GroupHost NextHost() => hosts.Hosts[_next++ % hosts.Hosts.Count];

    private static async Task<ConnectorFailure?> SlowAsync()
    {
        await Task.Delay(6 * Second, TestContext.Current.CancellationToken);
        return null;
    }
}
