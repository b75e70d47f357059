using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>
/// Host processes on one storage behind a round robin: each activity of a conversation goes to the next of them that is up, and
/// to another one where that host does not take it.
/// </summary>
internal sealed class HostGroup : IAsyncDisposable
{
    /// <summary>More than any activity needs: hosts are killed one at a time.</summary>
    private const int MostAttempts = 10;

    /// <summary>More than a minute of them.</summary>
    private const int MostPatientAttempts = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, int> _next = new();

    private readonly List<GroupHost> _hosts = [];

    private HostGroup(ConnectorServer connector, HostStorage storage) => (Connector, Storage) = (connector, storage);

    public ConnectorServer Connector { get; }

    public HostStorage Storage { get; }

    public IReadOnlyList<GroupHost> Hosts => _hosts;

    /// <summary>Starts hosts in Development. They have no channel for the organizers until one of them names it.</summary>
    public static async Task<HostGroup> StartAsync(int hosts, HostStorage storage, params string[] settings)
    {
        string[] arguments = [.. storage.Settings, "--Event:Channel:ChannelId=", "--Limits:PerMinute=1000000", "--Logging:LogLevel:Polly=Warning", "--Logging:LogLevel:BotReports.Bot.Turns.RunningTurns=Debug", .. settings];
        var group = new HostGroup(await ConnectorServer.StartAsync(), storage);
        try
        {
            while (group.Hosts.Count < hosts)
            {
                group._hosts.Add(new GroupHost(await HostProcess.StartAsync(arguments)));
            }

            return group;
        }
        catch
        {
            await group.DisposeAsync();
            throw;
        }
    }

    /// <summary>Delivers an activity, again and again until a host takes it, as Teams does.</summary>
    public async Task<Acceptance> DeliverAsync(JsonObject activity)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await NextFor((string)activity["conversation"]!["id"]!).TryDeliverAsync(activity) is { } life)
            {
                return new Acceptance(life, attempt);
            }
        }

        throw new InvalidOperationException($"No host took {activity["id"]}.");
    }

    /// <summary>Delivers an activity as Teams does: waits for fifteen seconds each time, and comes again a little later.</summary>
    public async Task<Acceptance> DeliverPatientlyAsync(JsonObject activity)
    {
        for (var attempt = 1; attempt <= MostPatientAttempts; attempt++)
        {
            if (await NextFor((string)activity["conversation"]!["id"]!).TryDeliverAsync(activity, Patience) is { } life)
            {
                return new Acceptance(life, attempt);
            }

            await Task.Delay(BetweenAttempts, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No host took {activity["id"]}.");
    }

    /// <summary>Waits until the organizers' channel shows a report as it is stored.</summary>
    public async Task<JsonNode> UntilNothingIsOwedAsync(string report)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Deadline);
        while (true)
        {
            var places = Hosts.Select(host => host.Output.Count).ToList();
            var stored = await Storage.ReadReportAsync(report);
            if (stored["summary"] is not { } summary || Number(summary["owedRevision"]) <= Number(summary["shownRevision"]))
            {
                return stored;
            }

            // A host that is killed right after it noted the summary says nothing of it; then a host starts.
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token);
            var told = await Task.WhenAny(Hosts.Select((host, index) => host.Output.FirstAsync(
                line => line.Contains($"The summary of {report} is in", StringComparison.Ordinal) || line.Contains("Now listening on", StringComparison.Ordinal), places[index], enough.Token)));
            await enough.CancelAsync();
            deadline.IsCancellationRequested.ShouldBeFalse($"The summary of {report} was not delivered within {Deadline}: {summary.ToJsonString()}");
            await told;
        }
    }

    /// <summary>Ends all hosts, so that somebody else can have the storage.</summary>
    public async Task StopAsync()
    {
        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>Not the one that had the conversation's last activity, unless no other is up.</summary>
    private GroupHost NextFor(string conversation)
    {
        var next = _next.AddOrUpdate(conversation, 0, (_, before) => before + 1) % Hosts.Count;
        return Hosts.Skip(next).Concat(Hosts.Take(next)).FirstOrDefault(host => host.IsUp) ?? Hosts[next];
    }

    private static int Number(JsonNode? node) => (int?)node ?? 0;
}
