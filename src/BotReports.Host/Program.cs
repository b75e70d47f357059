using BotReports.Host;

// Settings are read once. Watching their folder would wake the watcher with every document written below it.
var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
builder.AddBotReports();

var app = builder.Build();
app.UseBotReports();

await app.RunAsync();
