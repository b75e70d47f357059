using BotReports.Events;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Has the programme that organizers have changed before the host takes its first message, and follows what other hosts change.</summary>
public sealed class ProgrammeFollowing(EventProgramme programme, TimeProvider time, ILogger<ProgrammeFollowing> logger) : RestartedService(time, logger)
{
    /// <summary>Another host's change is known after this time.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    protected override Task BeforeStartAsync(CancellationToken cancellationToken) => programme.RefreshAsync(cancellationToken);

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(LookEvery, Time, stoppingToken);
            await programme.RefreshAsync(stoppingToken);
        }
        while (programme.IsShared);
    }
}
