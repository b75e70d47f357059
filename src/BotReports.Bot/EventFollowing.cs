using BotReports.Events;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Has what organizers have changed about the event before the host takes its first message, and follows what other hosts change.</summary>
public sealed class EventFollowing(IEnumerable<IEventDocument> documents, TimeProvider time, ILogger<EventFollowing> logger) : RestartedService(time, logger)
{
    /// <summary>Another host's change is known after this time.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    protected override Task BeforeStartAsync(CancellationToken cancellationToken) => RefreshAsync(documents, cancellationToken);

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        var shared = documents.Where(document => document.IsShared).ToList();
        while (shared.Count > 0)
        {
            await Task.Delay(LookEvery, Time, stoppingToken);
            await RefreshAsync(shared, stoppingToken);
        }
    }

    private static async Task RefreshAsync(IEnumerable<IEventDocument> documents, CancellationToken cancellationToken)
    {
        foreach (var document in documents)
        {
            await document.RefreshAsync(cancellationToken);
        }
    }
}
