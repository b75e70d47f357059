using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>
/// The Bot Framework's connector: takes what the bot says, and is as strict about it as the strictest client known. What it
/// refuses it remembers as a complaint, so that a bot which shrugs a refusal off is found out all the same.
/// </summary>
public sealed class ConnectorServer : IAsyncDisposable
{
    private const int LargestBody = 100 * 1024;

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<(string Conversation, string Id), bool> _messages = new();
    private readonly ConcurrentDictionary<string, int> _refusals = new();
    private long _lastId = 1795480900000;

    private ConnectorServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Map("/emea/v3/conversations/{conversation}/activities/{activity?}", AnswerAsync);
    }

    /// <summary>With a path and a slash at its end, as the real one has.</summary>
    public Uri ServiceUrl { get; private set; } = new("http://127.0.0.1:0/emea/");

    /// <summary>What was accepted, in its order.</summary>
    public Record<ConnectorCall> Calls { get; } = new();

    /// <summary>What was wrong with what the bot sent.</summary>
    public Record<string> Complaints { get; } = new();

    /// <summary>The conversations that were told to come again later, in the order of these refusals.</summary>
    public Record<string> Refused { get; } = new();

    public static async Task<ConnectorServer> StartAsync()
    {
        var server = new ConnectorServer();
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.ServiceUrl = new Uri(new Uri(server._app.Urls.Single()), "/emea/");
        return server;
    }

    /// <summary>Fails the next calls for a conversation, as a service that is busy.</summary>
    public void Refuse(string conversation, int times) => _refusals[conversation] = times;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request, string conversation, string? activity)
    {
        if (_refusals.TryGetValue(conversation, out var left) && left > 0)
        {
            _refusals[conversation] = left - 1;
            Refused.Add(conversation);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (HttpMethods.IsDelete(request.Method))
        {
            return _messages.TryRemove((conversation, activity ?? ""), out _) ? Accept(request, conversation, activity!, null, null) : Results.NotFound();
        }

        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (request.ContentLength is not { } length || length > LargestBody)
        {
            return Complain($"A body of {request.ContentLength} bytes", StatusCodes.Status413PayloadTooLarge);
        }

        var message = JsonNode.Parse(body)!;
        if (HasNull(message))
        {
            return Complain($"A null in {body}", StatusCodes.Status400BadRequest);
        }

        if (message["attachments"] is JsonArray { Count: > 0 } && message["text"] is not null)
        {
            return Complain("Text together with an attachment", StatusCodes.Status202Accepted);
        }

        if (HttpMethods.IsPut(request.Method))
        {
            return _messages.ContainsKey((conversation, activity ?? "")) ? Accept(request, conversation, activity!, null, message) : Results.NotFound();
        }

        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        _messages[(conversation, id)] = true;
        return Accept(request, conversation, id, activity, message);
    }

    private IResult Accept(HttpRequest request, string conversation, string id, string? replyTo, JsonNode? message)
    {
        Calls.Add(new ConnectorCall(request.Method, conversation, id, replyTo, message));
        return Results.Json(new { id });
    }

    private IResult Complain(string complaint, int status)
    {
        Complaints.Add(complaint);
        return Results.StatusCode(status);
    }

    private static bool HasNull(JsonNode? node) => node switch
    {
        null => true,
        JsonArray array => array.Any(HasNull),
        JsonObject members => members.Any(member => HasNull(member.Value)),
        _ => node.GetValueKind() is JsonValueKind.Null,
    };
}
