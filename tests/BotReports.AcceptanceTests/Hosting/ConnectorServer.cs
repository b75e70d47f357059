using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
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
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ConnectorFailure>> _failures = new();
    private readonly ConcurrentDictionary<string, Task> _held = new();
    private long _lastId = 1795480900000;

    private ConnectorServer(Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder);
        _app = builder.Build();
        _app.Map("/emea/v3/conversations/{conversation}/activities/{activity?}", AnswerAsync);
        _app.MapPost("/emea/v3/conversations", CreateAsync);
        _app.MapGet("/emea/v3/conversations/{conversation}/members/{member}", Member);
        _app.MapGet("/emea/v3/conversations/{conversation}/pagedmembers", PageOfMembers);
        _app.MapGet("/emea/v3/attachments/{id}/views/original", Attachment);
    }

    /// <summary>With a path and a slash at its end, as the real one has.</summary>
    public Uri ServiceUrl { get; private set; } = new("http://127.0.0.1:0/emea/");

    /// <summary>What was accepted, in its order.</summary>
    public Record<ConnectorCall> Calls { get; } = new();

    /// <summary>What was wrong with what the bot sent.</summary>
    public Record<string> Complaints { get; } = new();

    /// <summary>The conversations in which the bot showed that it was at work.</summary>
    public Record<string> Typing { get; } = new();

    /// <summary>The conversations that were told to come again later, in the order of these refusals.</summary>
    public Record<string> Refused { get; } = new();

    /// <summary>What callers show, in the order of all calls; empty where that is nothing.</summary>
    public Record<string> Authorizations { get; } = new();

    /// <summary>Who is in every conversation, by their ids.</summary>
    public ConcurrentDictionary<string, JsonObject> Members { get; } = new();

    /// <summary>What is said of those who are not in <see cref="Members"/>; null for nobody.</summary>
    public Func<string, JsonObject?> Roster { get; set; } = TeamsActivities.MemberOf;

    /// <summary>What was pasted into messages, by its id. It is given to whoever shows a token.</summary>
    public ConcurrentDictionary<string, byte[]> Attachments { get; } = new();

    /// <summary>What is wrong with all calls about messages; null for nothing. May take its time.</summary>
    public Func<Task<ConnectorFailure?>> Trouble { get; set; } = () => Task.FromResult<ConnectorFailure?>(null);

    /// <summary>Whether the tenant has messages that only one person in a conversation sees.</summary>
    public bool HasTargetedMessages { get; set; } = true;

    /// <summary>Whether what is accepted is answered with an error all the same.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>What was accepted and answered with an error.</summary>
    public Record<ConnectorCall> LostAnswers { get; } = new();

    /// <summary>How often the roster was asked for.</summary>
    public Record<string> RosterCalls { get; } = new();

    public static async Task<ConnectorServer> StartAsync(Action<WebApplicationBuilder>? configure = null)
    {
        var server = new ConnectorServer(configure);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.ServiceUrl = new Uri(new Uri(server._app.Urls.Single()), "/emea/");
        return server;
    }

    /// <summary>Fails the next calls for a conversation, as a service that is busy.</summary>
    public void Refuse(string conversation, int times) => _refusals[conversation] = times;

    /// <summary>Fails the next call for a conversation in a way of its own; several times for several calls.</summary>
    public void Fail(string conversation, ConnectorFailure failure) => _failures.GetOrAdd(conversation, _ => new()).Enqueue(failure);

    /// <summary>Leaves every call for a conversation hanging until something has ended.</summary>
    public void Hold(string conversation, Task until) => _held[conversation] = until;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Attachment(HttpRequest request, string id)
    {
        if (!request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal))
        {
            Complaints.Add("An attachment without a token");
            return Results.Unauthorized();
        }

        return Attachments.TryGetValue(id, out var content) ? Results.Bytes(content, "application/octet-stream") : Results.NotFound();
    }

    private bool IsToFail(HttpRequest request, string conversation, out IResult answer)
    {
        Authorizations.Add(request.Headers.Authorization.ToString());
        answer = Results.Empty;
        if (!_failures.TryGetValue(conversation, out var failures) || !failures.TryDequeue(out var failure))
        {
            return false;
        }

        answer = Fail(request, conversation, failure);
        return true;
    }

    private IResult Fail(HttpRequest request, string conversation, ConnectorFailure failure)
    {
        Refused.Add(conversation);
        request.HttpContext.Response.Headers["MS-CV"] = "trace.1";
        if (failure.RetryAfter is { } delay)
        {
            request.HttpContext.Response.Headers.RetryAfter = delay.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        return failure.Code is null ? Results.StatusCode(failure.Status) : Results.Json(new { error = new { code = failure.Code, message = "No." } }, statusCode: failure.Status);
    }

    /// <summary>A chat with one person of a tenant, or a thread in a channel with its first message.</summary>
    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        Authorizations.Add(request.Headers.Authorization.ToString());
        var body = (await JsonNode.ParseAsync(request.Body))!;
        return (body["isGroup"]?.GetValue<bool>(), body["members"]?.AsArray().Count, body["tenantId"], body["channelData"]?["channel"]?["id"], body["activity"]) switch
        {
            (false, 1, not null, null, null) => Results.Json(new { id = $"a:chat-with-{body["members"]![0]!["id"]}" }, statusCode: StatusCodes.Status201Created),
            (true, null, _, { } channel, not null) => Results.Json(new { id = $"{channel};messageid=1", activityId = "1" }, statusCode: StatusCodes.Status201Created),
            _ => Complain($"A conversation cannot be created of {body.ToJsonString()}", StatusCodes.Status400BadRequest),
        };
    }

    private IResult Member(HttpRequest request, string conversation, string member)
    {
        RosterCalls.Add(member);
        return IsToFail(request, conversation, out var failure) ? failure
            : (Members.TryGetValue(member, out var found) ? found : Roster(member)) is { } known ? Results.Text(known.ToJsonString(), "application/json")
            : Results.Json(new { error = new { code = "MemberNotFoundInConversation" } }, statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>One on each page.</summary>
    private IResult PageOfMembers(HttpRequest request, string conversation, int pageSize, string? continuationToken)
    {
        if (IsToFail(request, conversation, out var failure))
        {
            return failure;
        }

        if (pageSize is < 50 or > 500)
        {
            return Complain($"A page of {pageSize}", StatusCodes.Status400BadRequest);
        }

        var all = Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Value).ToList();
        var at = int.Parse(continuationToken ?? "0", CultureInfo.InvariantCulture);
        var page = new JsonObject { ["members"] = new JsonArray([.. all.Skip(at).Take(1).Select(member => member.DeepClone())]) };
        if (at + 1 < all.Count)
        {
            page["continuationToken"] = (at + 1).ToString(CultureInfo.InvariantCulture);
        }

        return Results.Text(page.ToJsonString(), "application/json");
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, string conversation, string? activity)
    {
        await _held.GetValueOrDefault(conversation, Task.CompletedTask);
        if (await Trouble() is { } trouble)
        {
            return Fail(request, conversation, trouble);
        }

        if (IsToFail(request, conversation, out var failure))
        {
            return failure;
        }

        if (_refusals.TryGetValue(conversation, out var left) && left > 0)
        {
            _refusals[conversation] = left - 1;
            Refused.Add(conversation);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (HttpMethods.IsDelete(request.Method))
        {
            return _messages.TryRemove((RootOf(conversation), activity ?? ""), out _) ? Accept(request, conversation, activity!, null, null) : Results.NotFound();
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

        if (WhatIsWrongWithReader(request, conversation, message) is { } wrong)
        {
            return wrong;
        }

        if ((string?)message["type"] == "typing")
        {
            Typing.Add(conversation);
            return Results.Json(new { id = "typing" });
        }

        if (message["attachments"] is JsonArray { Count: > 0 } && message["text"] is not null)
        {
            return Complain("Text together with an attachment", StatusCodes.Status202Accepted);
        }

        if (HttpMethods.IsPut(request.Method))
        {
            return _messages.ContainsKey((RootOf(conversation), activity ?? "")) ? Accept(request, conversation, activity!, null, message) : Results.NotFound();
        }

        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        _messages[(RootOf(conversation), id)] = true;
        return Accept(request, conversation, id, activity, message);
    }

    private IResult Accept(HttpRequest request, string conversation, string id, string? replyTo, JsonNode? message)
    {
        var call = new ConnectorCall(request.Method, conversation, id, replyTo, message) { Reader = IsTargeted(request) ? (string?)message?["recipient"]?["id"] : null };
        Calls.Add(call);
        if (!LosesAnswers)
        {
            return Results.Json(new { id });
        }

        LostAnswers.Add(call);
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static bool IsTargeted(HttpRequest request) => request.Query["isTargetedActivity"] == "true";

    /// <summary>A message to one person has a recipient, and is in a conversation of several.</summary>
    private IResult? WhatIsWrongWithReader(HttpRequest request, string conversation, JsonNode message)
    {
        var isMarked = (bool?)message["recipient"]?["isTargeted"] is true;
        if (!IsTargeted(request))
        {
            return isMarked ? Complain("A message to one person that all would see", StatusCodes.Status400BadRequest) : null;
        }

        return !HasTargetedMessages ? Results.Json(new { error = new { code = "ThreadAccessDenied", message = "No." } }, statusCode: StatusCodes.Status403Forbidden)
            : !conversation.StartsWith("19:", StringComparison.Ordinal) ? Complain("A message to one person in their own chat", StatusCodes.Status400BadRequest)
            : (HttpMethods.IsPost(request.Method) == isMarked) ? null
            : Complain($"A {request.Method} to one person with the recipient {message["recipient"]?.ToJsonString()}", StatusCodes.Status400BadRequest);
    }

    private IResult Complain(string complaint, int status)
    {
        Complaints.Add(complaint);
        return Results.StatusCode(status);
    }

    /// <summary>A message is found in its channel as well as in its thread.</summary>
    private static string RootOf(string conversation) => conversation.Split(";messageid=")[0];

    private static bool HasNull(JsonNode? node) => node switch
    {
        null => true,
        JsonArray array => array.Any(HasNull),
        JsonObject members => members.Any(member => HasNull(member.Value)),
        _ => node.GetValueKind() is JsonValueKind.Null,
    };
}
