using BotReports.Azure;
using BotReports.Bot;

namespace BotReports.Host.Storage;

/// <summary>
/// Creates the container, before the host takes its first message where the storage is quick enough. A storage that is not there yet is waited for in the
/// background, and <c>/readyz</c> says so.
/// </summary>
internal sealed partial class ContainerAtStart(AzureBlobDocuments documents, TimeProvider time, ILogger<ContainerAtStart> logger) : RestartedService(time, logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _there = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isStarted;

    /// <summary>Done when the container is there. A host that is not started looks for none, and whoever uses its services then waits for nothing.</summary>
    public Task There => _isStarted ? _there.Task : Task.CompletedTask;

    protected override async Task BeforeStartAsync(CancellationToken cancellationToken)
    {
        _isStarted = true;
        await TryAsync(cancellationToken);
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!There.IsCompleted && !await TryAsync(stoppingToken))
        {
            await Task.Delay(Pause, Time, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await documents.EnsureContainerAsync(cancellationToken);
            _there.TrySetResult();
            return true;
        }
        catch (IOException exception)
        {
            Log.NotThere(Logger, Pause, exception.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The storage is not there yet; it is tried again every {Pause}: {Problem}")]
        public static partial void NotThere(ILogger logger, TimeSpan pause, string problem);
    }
}
