using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Requests to the three addresses of the bot, signed as Slack signs them.</summary>
/// <param name="host">Its address changes with a restart.</param>
internal sealed class SignedLine(SlackHost host) : ISlackLine, IDisposable
{
    public const string Secret = "not-a-signing-secret";

    private readonly HttpClient _http = new();

    public Task<SlackReceipt> EventAsync(JsonObject envelope, int retry = 0) =>
        PostAsync("slack/events", envelope.ToJsonString(), "application/json", retry);

    public Task<SlackReceipt> InteractionAsync(JsonObject payload) =>
        PostAsync("slack/interactivity", $"payload={Uri.EscapeDataString(payload.ToJsonString())}", "application/x-www-form-urlencoded");

    public Task<SlackReceipt> CommandAsync(JsonObject fields) => PostAsync(
        "slack/commands",
        string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString((string)field.Value!)}")),
        "application/x-www-form-urlencoded");

    /// <summary>Posts any text to one of the addresses.</summary>
    public async Task<SlackReceipt> PostAsync(string path, string body, string contentType, int retry = 0)
    {
        var timestamp = host.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, path)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", Sign(timestamp, body));
        if (retry > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new SlackReceipt(response.StatusCode, Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    public void Dispose() => _http.Dispose();

    private static string Sign(string timestamp, string body) =>
        $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")))}";

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return body;
        }
    }
}
