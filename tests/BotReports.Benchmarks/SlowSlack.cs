using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.Benchmarks;

/// <summary>As much of Slack's Web API as a command needs; each call takes 200 ms.</summary>
internal sealed class SlowSlack : IAsyncDisposable
{
    private static readonly TimeSpan Slowness = TimeSpan.FromMilliseconds(200);

    private readonly WebApplication _app;

    private SlowSlack(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/api/";

    /// <summary>The chats that something was posted to.</summary>
    public ConcurrentDictionary<string, bool> Answered { get; } = new();

    public static async Task<SlowSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new SlowSlack(builder.Build());
        slack._app.Map("/api/{method}", slack.AnswerAsync);
        slack._app.Map("/response", () => Results.Ok());
        await slack._app.StartAsync();
        return slack;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request, string method)
    {
        await Task.Delay(Slowness);
        var arguments = request.HasFormContentType
            ? (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : (await request.ReadFromJsonAsync<Dictionary<string, System.Text.Json.JsonElement>>() ?? []).ToDictionary(field => field.Key, field => field.Value.ToString());
        switch (method)
        {
            case "auth.test":
                return Results.Json(new { ok = true, user_id = "U0BOT", team_id = "T0CONFER1" });
            case "users.info":
                return Results.Json(new { ok = true, user = new { id = arguments["user"], team_id = "T0CONFER1", name = arguments["user"], locale = "en-GB", tz = "UTC", profile = new { real_name = arguments["user"] } } });
            case "conversations.open":
                return Results.Json(new { ok = true, channel = new { id = $"D{arguments["users"][1..]}" } });
            default:
                Answered[arguments.GetValueOrDefault("channel") ?? ""] = true;
                return Results.Json(new { ok = true, ts = "1.1", messages = Array.Empty<string>() });
        }
    }
}
