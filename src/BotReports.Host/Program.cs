using BotReports.Host;
using BotReports.Host.Commands;
using BotReports.Host.Storage;

return await HostCommand.Create(ServeAsync, OpenDocuments).Parse(args).InvokeAsync();

// Settings are read once. Do not watch their folder: every document written below it would wake the watcher.
WebApplicationBuilder CreateBuilder(IReadOnlyList<string> settings) => WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. settings]);

StoredDocuments OpenDocuments(IReadOnlyList<string> settings)
{
    var builder = CreateBuilder(settings);
    return new StoredDocuments(StorageOptions.Of(builder), builder.Environment.ContentRootPath);
}

async Task<int> ServeAsync(IReadOnlyList<string> settings)
{
    var builder = CreateBuilder(settings);
    builder.AddBotReports();
    var app = builder.Build();
    try
    {
        app.UseBotReports();
    }
    catch (SettingException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }

    return await app.RunToEndAsync();
}
