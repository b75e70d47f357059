using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Console;

/// <summary>Speaks to the console's endpoints as its page does.</summary>
internal sealed class ConsoleClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    public static object Said(string conversation, string text, Guid? id = null) => new { id = id ?? Guid.NewGuid(), conversation, text };

    public async Task<HttpStatusCode> PostAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public async Task SayAsync(string conversation, string text) =>
        (await PostAsync("console/messages", Said(conversation, text))).ShouldBe(HttpStatusCode.OK);

    /// <summary>The kinds of event on the stream, as they come.</summary>
    public async IAsyncEnumerable<string> EventTypesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await _http.GetStreamAsync(new Uri("console/events", UriKind.Relative), cancellationToken);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellationToken))
            yield return item.EventType;
    }

    /// <summary>The changes up to and with the one that says that the history is complete.</summary>
    public async Task<IReadOnlyList<(string? Id, JsonNode Change)>> HistoryAsync(string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "console/events");
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);

        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        var parser = SseParser.Create(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var changes = new List<(string? Id, JsonNode Change)>();
        await foreach (var item in parser.EnumerateAsync(TestContext.Current.CancellationToken))
        {
            changes.Add((item.EventId, JsonNode.Parse(item.Data)!));
            if ((string?)changes[^1].Change["kind"] == "ready")
                break;
        }

        return changes;
    }

    /// <summary>The words of a conversation's messages, or of their cards.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync(string conversation) =>
    [
        .. (await HistoryAsync())
            .Select(change => change.Change["message"])
            .Where(message => (string?)message?["conversation"] == conversation)
            .Select(message => (string?)message!["text"] ?? (string?)message["cards"]![0]!["alt"] ?? ""),
    ];

    public void Dispose() => _http.Dispose();
}
