using BotReports.Azure;
using BotReports.Bot;

namespace BotReports.Host.Storage;

/// <summary>
/// Creates the container, before the host takes its first message. A storage that is not there yet is waited for in the background, which <c>/readyz</c>
/// says, and whoever writes meanwhile is asked to write again.
/// </summary>
internal sealed partial class ContainerAtStart(AzureBlobDocuments documents, TimeProvider time, ILogger<ContainerAtStart> logger) : RestartedService(time, logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private bool _isThere;

    protected override async Task BeforeStartAsync(CancellationToken cancellationToken) => _isThere = await IsThereAsync(cancellationToken);

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!_isThere)
        {
            await Task.Delay(Pause, Time, stoppingToken);
            _isThere = await IsThereAsync(stoppingToken);
        }
    }

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            await documents.EnsureContainerAsync(cancellationToken);
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
