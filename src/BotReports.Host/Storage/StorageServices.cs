using System.Diagnostics.Metrics;
using BotReports.Azure;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Documents.Sqlite;
using BotReports.Host.Signals;

namespace BotReports.Host.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = StorageOptions.Of(builder);
        var patience = new StoragePatience(options.Patience);
        builder.Services.AddSingleton(patience.IsSound ? patience : throw new SettingException(
            $"Storage:Patience is {options.Patience}; it has to be from {StoragePatience.Shortest} to 00:05:00."));
        if (options.IsAzure)
        {
            builder.Services.AddSingleton(options.OpenAzure());
            builder.Services.AddSingleton<IDocuments>(provider => Metered(ActivatorUtilities.CreateInstance<AwaitedDocuments>(provider, provider.GetRequiredService<AzureBlobDocuments>()), provider));
            builder.Services.AddSingleton<ContainerAtStart>();
            builder.Services.AddHostedService(provider => provider.GetRequiredService<ContainerAtStart>());
            return;
        }

        var directory = options.FolderBelow(builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(_ => new SqliteDocuments(directory));
        builder.Services.AddSingleton<IDocuments>(provider => Metered(provider.GetRequiredService<SqliteDocuments>(), provider));
    }

    /// <summary>Outside Development nobody's reports go into a folder that no one has chosen: it is gone with the container, and in no backup.</summary>
    public static void RequireStorage(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && app.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() is not { IsChosen: true })
        {
            throw new SettingException("No storage is chosen: outside Development, set Storage:ServiceUri or Storage:ConnectionString for an Azure Blob Storage, or Storage:Directory for a folder on this machine.");
        }
    }

    private static MeteredDocuments Metered(IDocuments documents, IServiceProvider provider) => new(documents, provider.GetRequiredService<IMeterFactory>());
}
