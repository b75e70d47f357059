using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using BotReports.Benchmarks.Peer;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

// The same load as that of BotReports.Benchmarks, on a minimal bot: CloudAdapter, a waterfall, MemoryStorage. Nothing that it is told is durable.
var speakers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 32;
var answers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4000;
const int WarmUp = 2000;
const string Words =
    "Local authorities and civil society agreed on a shared reporting desk, so that people without papers can report a crime or an unsafe workplace without being asked for them; "
    + "three cities have tried it for a year, and the police now asks for more of it, not less.";

await using var connector = await StartAsync(builder => { }, app => app.Run(async http =>
{
    await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
    http.Response.ContentType = "application/json";
    await http.Response.WriteAsync("""{"id":"1"}""", http.RequestAborted);
}));
await using var peer = await StartAsync(
    builder => builder.Services
        .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
        .AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>()))
        .AddSingleton<IStorage, MemoryStorage>()
        .AddSingleton<ConversationState>()
        .AddTransient<IBot, FormBot>(),
    app => app.MapPost("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(request, response, bot)));
using var http = new HttpClient { BaseAddress = new Uri(peer.Urls.Single()) };

await SayAllAsync("warm", WarmUp / speakers);
var before = Environment.CpuUsage.TotalTime;
var watch = Stopwatch.StartNew();
var turns = await SayAllAsync("run", answers / speakers);
watch.Stop();
var spent = Environment.CpuUsage.TotalTime - before;

turns.Sort();
Console.WriteLine($"speakers           {speakers,10}");
Console.WriteLine($"turns              {turns.Count,10}");
Console.WriteLine($"turns per second   {turns.Count / watch.Elapsed.TotalSeconds,10:F0}");
Console.WriteLine($"p50                {turns[turns.Count / 2].TotalMilliseconds,10:F1} ms");
Console.WriteLine($"p99                {turns[turns.Count * 99 / 100].TotalMilliseconds,10:F1} ms");
Console.WriteLine($"CPU a turn         {spent.TotalMilliseconds / turns.Count,10:F2} ms, the load's own included");

async Task<List<TimeSpan>> SayAllAsync(string name, int each)
{
    var all = new ConcurrentBag<TimeSpan>();
    await Task.WhenAll(Enumerable.Range(0, speakers).Select(async number =>
    {
        for (var message = 1; message <= each; message++)
        {
            var begun = Stopwatch.GetTimestamp();
            await SayAsync($"{name}-{number}", message);
            all.Add(Stopwatch.GetElapsedTime(begun));
        }
    }));
    return [.. all];
}

async Task SayAsync(string id, int message)
{
    using var response = await http.PostAsJsonAsync("/api/messages", new
    {
        type = "message",
        id = $"{id}-{message}",
        timestamp = TimeProvider.System.GetUtcNow(),
        channelId = "msteams",
        serviceUrl = connector.Urls.Single(),
        from = new { id, name = $"Speaker {id}", role = "user" },
        recipient = new { id = "bot", name = "Peer", role = "bot" },
        conversation = new { id = $"conversation-of-{id}", conversationType = "personal", isGroup = false },
        textFormat = "plain",
        locale = "en-GB",
        text = $"{Words} This is answer {message}.",
    });
    response.EnsureSuccessStatusCode();
}

static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder> configure, Action<WebApplication> map)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    configure(builder);
    var app = builder.Build();
    map(app);
    await app.StartAsync();
    return app;
}
