using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The whole host with Slack as its channel, on documents in a folder that outlives a restart.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreports-");
    private readonly Dictionary<string, string?> _settings;
    private WebApplication? _app;

    private SlackHost(Dictionary<string, string?> settings)
    {
        _settings = settings;
        _settings["Storage:Directory"] = _folder.FullName;
        _settings["Event:Channel:ChannelId"] = "";
        foreach (var category in (string[])["Default", "Microsoft.AspNetCore", "System.Net.Http"])
        {
            _settings[$"Logging:LogLevel:{category}"] = "Trace";
        }
    }

    public LeapingTime Time { get; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary>What it logged in all its lives, at its most talkative.</summary>
    public LogLines Log { get; } = new();

    public string Folder => _folder.FullName;

    public IServiceProvider Services => _app!.Services;

    private string EnvironmentName { get; init; } = Environments.Development;

    /// <summary>Puts something before the host's documents; null for nothing.</summary>
    private Func<IDocuments, IDocuments>? Before { get; init; }

    public static async Task<SlackHost> StartAsync(Dictionary<string, string?> settings, string? environment = null, Func<IDocuments, IDocuments>? before = null)
    {
        var host = new SlackHost(settings) { EnvironmentName = environment ?? Environments.Development, Before = before };
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>The stored report on session 4.1.</summary>
    public JsonNode ReadReport() => EmbeddedStorage.Report(Folder, "4.1");

    /// <summary>Takes the documents out of the host's reach.</summary>
    public void LoseDocuments() => Directory.Move(Folder, $"{Folder}.away");

    public void FindDocuments() => Directory.Move($"{Folder}.away", Folder);

    /// <summary>Ends when all that the bot has to say to what came so far is said.</summary>
    public Task WhenIdleAsync() =>
        _app is null ? Task.CompletedTask : Services.GetRequiredService<RunningTurns>().WhenIdleAsync().WaitAsync(LongestWait, TestContext.Current.CancellationToken);

    public async Task StopAsync()
    {
        if (_app is not null)
        {
            var app = _app;
            await Task.Run(async () => await app.DisposeAsync()).WaitAsync(LongestWait);
        }

        _app = null;
    }

    public async Task StartAgainAsync()
    {
        await StopAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = EnvironmentName,
            ApplicationName = typeof(BotReportsHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddBotReports();
        builder.Services.AddSingleton<TimeProvider>(Time);
        if (Before is { } before)
        {
            var own = builder.Services.Last(service => service.ServiceType == typeof(IDocuments)).ImplementationFactory!;
            builder.Services.AddSingleton(provider => before((IDocuments)own(provider)));
        }

        // Away from the test's own context: what waits in the host, and what is waited for there, never waits for a thread of the tests.
        _app = await Task.Run(() =>
        {
            var app = builder.Build();
            app.UseBotReports();
            return app;
        });
        await Task.Run(() => _app.StartAsync());
        Address = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }
}
