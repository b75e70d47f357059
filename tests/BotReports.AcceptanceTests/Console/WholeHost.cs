using BotReports.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Console;

/// <summary>The host as it starts for whoever runs it on their own machine, with documents in a folder that outlives a restart.</summary>
internal sealed class WholeHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-");
    private readonly string _template;
    private WebApplication? _app;

    private WholeHost(string template) => _template = template;

    public Uri Address { get; private set; } = new("http://localhost:0/");

    /// <param name="template">The form that reports are written in.</param>
    public static async Task<WholeHost> StartAsync(string template = "csd-2016")
    {
        var host = new WholeHost(template);
        await host.StartAgainAsync();
        return host;
    }

    public async Task StopAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _app = null;
    }

    /// <summary>At the address of before.</summary>
    public async Task StartAgainAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ApplicationName = typeof(BotReportsHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection([new("Storage:Directory", _folder.FullName), new("Event:Template", _template)]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{Address.Port}");
        builder.AddBotReports();
        _app = builder.Build();
        _app.UseBotReports();
        await _app.StartAsync();
        Address = new Uri($"http://localhost:{new Uri(_app.Urls.Single()).Port}/");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }
}
