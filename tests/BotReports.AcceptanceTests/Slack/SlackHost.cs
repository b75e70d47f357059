using BotReports.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The whole host with Slack as its channel, on documents in a folder that outlives a restart.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-");
    private readonly Dictionary<string, string?> _settings;
    private WebApplication? _app;

    private SlackHost(Dictionary<string, string?> settings)
    {
        _settings = settings;
        _settings["Storage:Directory"] = _folder.FullName;
        _settings["Event:Channel:ChannelId"] = "";
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary>What it logged in all its lives, at its most talkative.</summary>
    public LogLines Log { get; } = new();

    public string Folder => _folder.FullName;

    public static async Task<SlackHost> StartAsync(Dictionary<string, string?> settings)
    {
        var host = new SlackHost(settings);
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>A setting for the next start.</summary>
    public void Set(string name, string? value) => _settings[name] = value;

    public async Task StopAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _app = null;
    }

    public async Task StartAgainAsync()
    {
        await StopAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ApplicationName = typeof(BotReportsHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddBotReports();
        _app = builder.Build();
        _app.UseBotReports();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }
}
