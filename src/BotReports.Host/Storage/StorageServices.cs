using BotReports.Azure;
using BotReports.Documents;

namespace BotReports.Host.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (options.IsAzure)
        {
            builder.Services.AddSingleton(AzureBlobDocuments.Open(new AzureBlobOptions
            {
                ConnectionString = options.ConnectionString,
                ServiceUri = options.ServiceUri,
                Container = options.Container,
            }));
            builder.Services.AddSingleton<IDocuments>(provider => provider.GetRequiredService<AzureBlobDocuments>());
            builder.Services.AddHostedService<ContainerAtStart>();
            return;
        }

        var directory = Path.GetFullPath(options.Directory, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton<IDocuments>(provider => new FileDocuments(directory, provider.GetRequiredService<TimeProvider>()));
    }
}
