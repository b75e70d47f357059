using BotReports.Events;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Has the programme that organizers have changed before the host takes its first message, and follows what other hosts change.</summary>
public sealed partial class ProgrammeFollowing(EventProgramme programme, TimeProvider time, ILogger<ProgrammeFollowing> logger) : RestartedService(time, logger)
{
    /// <summary>Another host's change is known after this time.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    /// <summary>For so long the start of the host waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, Time);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await programme.RefreshAsync(waiting.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is IOException or OperationCanceledException)
        {
            Log.NotRead(Logger, exception);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(LookEvery, Time, stoppingToken);
            await programme.RefreshAsync(stoppingToken);
        }
        while (programme.IsShared);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The programme that organizers may have changed could not be read yet; it is tried again")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
