using BotReports.Azure;
using BotReports.Bot;

namespace BotReports.Host.Storage;

/// <summary>Creates the container. Where the storage is not there yet, the host waits for it, which <c>/readyz</c> says, and whoever writes is asked to write again.</summary>
internal sealed partial class ContainerAtStart(AzureBlobDocuments documents, TimeProvider time, ILogger<ContainerAtStart> logger) : RestartedService(time, logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!await IsThereAsync(stoppingToken))
        {
            await Task.Delay(Pause, Time, stoppingToken);
        }
    }

    private async Task<bool> IsThereAsync(CancellationToken stoppingToken)
    {
        try
        {
            await documents.EnsureContainerAsync(stoppingToken);
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
