using BotReports.Azure;

namespace BotReports.Host.Storage;

/// <summary>Creates the container before anything is served.</summary>
internal sealed class ContainerAtStart(AzureBlobDocuments documents) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => documents.EnsureContainerAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
