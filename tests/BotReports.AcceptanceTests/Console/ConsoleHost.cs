using BotReports.Console;
using BotReports.Documents;
using BotReports.Documents.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Console;

/// <summary>The console before a parrot, on a real server, with documents in a folder that outlives a restart.</summary>
internal sealed class ConsoleHost : IAsyncDisposable
{
    private IEnumerable<KeyValuePair<string, string?>> _settings = [];
    private WebApplication? _app;
    private SqliteDocuments? _documents;

    private ConsoleHost()
    {
    }

    public ParrotBot Bot { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://localhost:0/");

    /// <summary>Where the documents are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("console-").FullName;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 6, 2, 14, 5, 0, TimeSpan.Zero));

    public static async Task<ConsoleHost> StartAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var host = new ConsoleHost { _settings = settings };
        await host.StartAgainAsync();
        return host;
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAgainAsync();
    }

    public async Task StopAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();

        _documents?.Dispose();
        (_app, _documents) = (null, null);
    }

    /// <summary>At the address of before.</summary>
    public async Task StartAgainAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{Address.Port}");
        Bot = new ParrotBot();
        _documents = new SqliteDocuments(Folder);
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton<IDocuments>(_documents).AddSingleton<IBot>(Bot).AddConsole();

        _app = builder.Build();
        _app.MapConsole();
        await _app.StartAsync();
        Address = new Uri($"http://localhost:{new Uri(_app.Urls.Single()).Port}/");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
