using BotReports.Host;

var builder = WebApplication.CreateBuilder(args);
builder.AddBotReports();

var app = builder.Build();
app.UseBotReports();

await app.RunAsync();
