using BotReports.Documents;
using BotReports.Host;
using BotReports.Reports;
using BotReports.Tests.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.Benchmarks;

/// <summary>The host as production starts it, and beside it a connector that takes every reply and gives it an id; both on Kestrel at free loopback ports.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    public const string Chair = "chair";

    /// <summary>Where a conversation has this in its id, the connector takes replies and never answers.</summary>
    public const string Hanging = "hanging";

    private readonly WebApplication _bot;
    private readonly WebApplication _connector;

    private BenchmarkHost(WebApplication bot, WebApplication connector)
    {
        (_bot, _connector) = (bot, connector);
        Http = new HttpClient { BaseAddress = new Uri(bot.Urls.Single()) };
    }

    public HttpClient Http { get; }

    /// <summary>Where the bot's replies go.</summary>
    public string ServiceUrl => _connector.Urls.Single();

    public IReportStore Reports => _bot.Services.GetRequiredService<IReportStore>();

    /// <summary>What was asked of the storage; only in a host that was started to count.</summary>
    public CountingDocuments Storage => (CountingDocuments)_bot.Services.GetRequiredService<IDocuments>();

    public static async Task<BenchmarkHost> StartAsync(BenchmarkStorage storage, int sessions, bool counts = false, LogLevel least = LogLevel.Warning, IEnumerable<KeyValuePair<string, string?>>? more = null)
    {
        var connector = await StartConnectorAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"], EnvironmentName = Environments.Development, ContentRootPath = storage.Folder });
        builder.Configuration.AddInMemoryCollection(storage.Settings).AddInMemoryCollection([
            new("Event:Programme", await GeneratedProgramme.WriteAsync(storage.Folder, sessions)),
            new("Event:Chairs:0", Chair),

            // Programs are faster than people.
            new("Limits:PerMinute", "1000000"),
            new("Limits:PerAddress", "1000000000"),
            .. more ?? [],
        ]);
        builder.Logging.SetMinimumLevel(least);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddBotReports();
        if (counts)
        {
            Count(builder.Services);
        }

        var bot = builder.Build();
        bot.UseBotReports();
        await bot.StartAsync();
        return new BenchmarkHost(bot, connector);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
    }

    private static async Task<WebApplication> StartConnectorAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async http =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            if (http.Request.Path.Value!.Contains(Hanging, StringComparison.Ordinal))
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
            }

            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("""{"id":"1"}""", http.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }

    /// <summary>Puts a counter before whatever storage the host has chosen.</summary>
    private static void Count(IServiceCollection services)
    {
        var chosen = services.Last(service => service.ServiceType == typeof(IDocuments));
        services.Remove(chosen);
        services.AddKeyedSingleton<IDocuments>("counted", (provider, _) => (IDocuments)chosen.ImplementationFactory!(provider));
        services.AddSingleton<IDocuments>(provider => new CountingDocuments(provider.GetRequiredKeyedService<IDocuments>("counted")));
    }
}
