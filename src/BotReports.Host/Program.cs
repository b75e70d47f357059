using BotReports.Host;

// Settings are read once. Do not watch their folder: every document written below it would wake the watcher.
var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
builder.AddBotReports();

var app = builder.Build();
app.UseBotReports();

return await app.RunToEndAsync();
