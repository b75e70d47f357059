using BotReports.Documents;
using BotReports.Host;
using BotReports.Host.Commands;
using BotReports.Host.Storage;
using BotReports.Seeds;

return await HostCommand.Create(ServeAsync, OpenDocuments, Compose).Parse(args).InvokeAsync();

// Settings are read once. Do not watch their folder: every document written below it would wake the watcher.
WebApplicationBuilder CreateBuilder(IReadOnlyList<string> settings) => WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. settings]);

StoredDocuments OpenDocuments(IReadOnlyList<string> settings)
{
    var builder = CreateBuilder(settings);
    return new StoredDocuments(StorageOptions.Of(builder), builder.Environment.ContentRootPath);
}

WebApplication Compose(IReadOnlyList<string> settings)
{
    var builder = CreateBuilder(settings);
    builder.AddBotReports();
    return builder.Build();
}

async Task<int> ServeAsync(IReadOnlyList<string> settings)
{
    WebApplication app;
    try
    {
        app = Compose(settings);
        app.UseBotReports();

        // Opens the embedded storage, which another process may have.
        app.Services.GetRequiredService<IDocuments>();
    }
    catch (Exception exception) when (exception is InvalidOperationException or SeedFileException or IOException or UnauthorizedAccessException)
    {
        // Whoever starts it has to put something right: that is a line for a person, and no stack.
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }

    return await app.RunToEndAsync();
}
