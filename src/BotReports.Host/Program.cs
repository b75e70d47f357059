using BotReports.Host;
using BotReports.Host.Health;

if (args is [HealthCommand.Name])
{
    return await HealthCommand.RunAsync();
}

// Settings are read once. Do not watch their folder: every document written below it would wake the watcher.
var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
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
