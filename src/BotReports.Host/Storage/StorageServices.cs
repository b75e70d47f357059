using BotReports.Azure;
using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Host.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = StorageOptions.Of(builder);
        if (options.IsAzure)
        {
            builder.Services.AddSingleton(options.OpenAzure());
            builder.Services.AddSingleton<IDocuments>(provider => provider.GetRequiredService<AzureBlobDocuments>());
            builder.Services.AddHostedService<ContainerAtStart>();
            return;
        }

        var directory = Path.GetFullPath(options.Directory, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton<IDocuments>(_ => new SqliteDocuments(directory));
    }
}
