using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Slack.Api;

namespace BotReports.Slack;

/// <summary>
/// What goes on after Slack has been told that a command or a press has arrived, because Slack itself was slow. Its answer goes to the payload's <c>response_url</c>,
/// and so does a word where it comes to nothing. A host that stops waits for it. Thread-safe.
/// </summary>
internal sealed partial class SlackLater(IHttpClientFactory clients, SlackOptions options, SlackUserCache users, Conference conference, ILogger<SlackLater> logger) : IHostedService
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <param name="payload">What has arrived.</param>
    /// <param name="work">What is being done about it.</param>
    public void Follow(SlackPayload payload, Task<SlackAnswer> work)
    {
        var end = EndAsync(payload, work);
        _running[end] = true;
        _ = end.ContinueWith(ended => _running.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.LeftBehind(logger, _running.Count);
        }
    }

    private async Task EndAsync(SlackPayload payload, Task<SlackAnswer> work)
    {
        JsonObject? answer;
        try
        {
            answer = (await work).Body;
        }
        catch (Exception exception)
        {
            Log.Failed(logger, payload.Name, exception);
            var phrases = payload.User is { } user && Phrases.Find((await users.FindAsync(user, CancellationToken.None)).Locale) is { } own ? own : Phrases.In(conference.Language);
            answer = new JsonObject { ["response_type"] = "ephemeral", ["replace_original"] = false, ["text"] = Cards.SlackText.Escape(phrases.SomethingBroke) };
        }

        if (answer is not null && payload.Body.Text("response_url") is { } address)
        {
            await SendAsync(address, answer);
        }
    }

    private async Task SendAsync(string address, JsonObject answer)
    {
        // It came in a signed payload; an answer still goes out encrypted only.
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && options.IsPublicApi))
        {
            return;
        }

        try
        {
            using var content = new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json");
            using var http = clients.CreateClient(SlackUploads.HttpName);
            using var response = await http.PostAsync(url, content);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            Log.NotSent(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A payload {Name} of Slack, which was acknowledged already, could not be dealt with")]
        public static partial void Failed(ILogger logger, string name, Exception exception);

        [LoggerMessage(LogLevel.Warning, "A late answer could not be sent to Slack")]
        public static partial void NotSent(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "{Count} payloads of Slack are still being dealt with while the host stops")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
