using System.Text;
using System.Text.Json.Nodes;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Slack.Api;
using BotReports.Slack.Commands;

namespace BotReports.Slack;

/// <summary>
/// What goes on after Slack has been told that a command or a press has arrived, because Slack itself was slow. Its answer goes to the payload's <c>response_url</c>,
/// and so does a word where it comes to nothing. A host that stops waits for it. Thread-safe.
/// </summary>
internal sealed partial class SlackLater(IHttpClientFactory clients, SlackOptions options, RunningTurns running, Conference conference, ILogger<SlackLater> logger)
{
    /// <param name="payload">What has arrived.</param>
    /// <param name="work">What is being done about it.</param>
    public void Follow(SlackPayload payload, Task<SlackAnswer> work) => running.Follow(EndAsync(payload, work));

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
            // What has failed may be to ask who they are.
            answer = EphemeralReply.Text(Phrases.In(conference.Language).SomethingBroke);
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
    }
}
