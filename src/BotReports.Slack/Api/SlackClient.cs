using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Polly.Timeout;

namespace BotReports.Slack.Api;

/// <summary>Calls Slack's Web API within its rate limits.</summary>
internal sealed class SlackClient(IHttpClientFactory clients, SlackOptions options, SlackRateLimiter limiter)
{
    /// <summary>The name of the HTTP client with the retry policy.</summary>
    public const string HttpName = "slack";

    /// <exception cref="SlackUnreachableException">Slack does not answer.</exception>
    public async Task<SlackResult> CallAsync(SlackMethod method, JsonObject arguments, CancellationToken cancellationToken)
    {
        await limiter.WaitAsync(method, arguments.Text("channel"), cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Api, method.Name)) { Content = method.TakesJson ? Json(arguments) : Form(arguments) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", method.UsesAppToken ? options.AppToken : options.BotToken);
            SlackRetryPolicy.Allow(request, method.IsRepeatable);
            using var http = clients.CreateClient(HttpName);
            using var response = await http.SendAsync(request, cancellationToken);
            return await ReadAsync(method, response, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SlackUnreachableException(method.Name, exception);
        }
    }

    private static async Task<SlackResult> ReadAsync(SlackMethod method, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        JsonObject body;
        try
        {
            body = JsonNode.Parse(text) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            // Not JSON, perhaps a page of a proxy. Its text stays out of the exception, because it may hold users' words.
            throw new SlackUnreachableException(method.Name);
        }

        return new SlackResult(method, body, body.Flag("ok") ? null : SlackError.Of(body.Text("error") ?? "no_error", body.Text("needed")) with { RetryAfter = response.Headers.RetryAfter?.Delta })
        {
            Scopes = response.Headers.TryGetValues("X-OAuth-Scopes", out var scopes) ? [.. scopes.SelectMany(scope => scope.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))] : [],
            At = response.Headers.Date,
        };
    }

    private static StringContent Json(JsonObject arguments) => new(arguments.ToJsonString(), Encoding.UTF8, "application/json");

    private static FormUrlEncodedContent Form(JsonObject arguments) =>
        new(arguments.Where(argument => argument.Value is not null).Select(argument => KeyValuePair.Create(argument.Key, argument.Value!.GetValueKind() is JsonValueKind.String ? argument.Value.GetValue<string>() : argument.Value.ToJsonString())));
}
