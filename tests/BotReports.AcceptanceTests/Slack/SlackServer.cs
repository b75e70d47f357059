using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;
using BotReports.AcceptanceTests.Slack.Api;
using BotReports.AcceptanceTests.Slack.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>
/// Slack's Web API over a workspace: takes what the bot does, and is as strict about it as Slack is known to be. What only a mistake
/// of the bot's can cause it remembers as a complaint, so that a bot which shrugs a refusal off is found out all the same.
/// </summary>
public sealed class SlackServer : IAsyncDisposable
{
    public const string BotToken = "xoxb-not-a-secret";
    public const string AppToken = "xapp-not-a-secret";

    private readonly WebApplication _app;
    private readonly Dictionary<string, Func<SlackArguments, JsonObject>> _methods;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SlackFault>> _faults = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _lastPosts = new();

    private SlackServer(SlackTeam team)
    {
        Team = team;
        var (chat, conversations, users) = (new ChatMethods(this), new ConversationMethods(team), new UserMethods(this));
        (Views, Files, Sockets, ResponseUrls) = (new ViewMethods(this), new FileMethods(this), new SlackSockets(this), new ResponseUrls(this, chat));
        _methods = new()
        {
            ["auth.test"] = users.Test,
            ["chat.postMessage"] = chat.Post,
            ["chat.update"] = chat.Update,
            ["chat.delete"] = chat.Delete,
            ["chat.postEphemeral"] = chat.PostEphemeral,
            ["conversations.open"] = conversations.Open,
            ["conversations.info"] = conversations.Info,
            ["conversations.members"] = conversations.Members,
            ["conversations.history"] = conversations.History,
            ["conversations.replies"] = conversations.Replies,
            ["users.info"] = users.Info,
            ["users.lookupByEmail"] = users.LookupByEmail,
            ["views.open"] = Views.Open,
            ["views.push"] = Views.Push,
            ["views.update"] = Views.Update,
            ["views.publish"] = Views.Publish,
            ["files.info"] = Files.Info,
            ["files.getUploadURLExternal"] = Files.GetUploadUrl,
            ["files.completeUploadExternal"] = Files.Complete,
            [SlackMethods.OpenSocket] = Sockets.Open,
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Map("/link", Sockets.AcceptAsync);
        _app.Map("/api/{method}", AnswerAsync);
        _app.Map("/upload/v1/{id}", Files.UploadAsync);
        _app.MapGet("/files-pri/{id}/{**name}", Files.Download);
        _app.MapPost("/commands/{id}", ResponseUrls.AnswerAsync);
    }

    public SlackTeam Team { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary>What <c>Slack:ApiUrl</c> is set to.</summary>
    public Uri ApiUrl => new(Address, "api/");

    /// <summary>What was called, in the order of the answers.</summary>
    public Record<SlackCall> Calls { get; } = new();

    /// <summary>What the bot said, changed and took back.</summary>
    public Record<SlackPosting> Posted { get; } = new();

    /// <summary>The windows and homes that the bot showed.</summary>
    public Record<SlackView> Shown { get; } = new();

    /// <summary>What was wrong with what the bot sent.</summary>
    public Record<string> Complaints { get; } = new();

    /// <summary>What the app was given at its installation; null for everything.</summary>
    public IReadOnlySet<string>? Scopes { get; set; }

    /// <summary>How far apart by the team's clock posts to one channel must be; null for no matter.</summary>
    public TimeSpan? Pace { get; set; }

    /// <summary>Which control sequences and mentions the bot makes on purpose.</summary>
    public Func<string, bool> IsExpected { get; set; } = _ => false;

    internal ViewMethods Views { get; }

    internal FileMethods Files { get; }

    internal SlackSockets Sockets { get; }

    internal ResponseUrls ResponseUrls { get; }

    public static async Task<SlackServer> StartAsync(SlackTeam? team = null)
    {
        var server = new SlackServer(team ?? new SlackTeam());
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.Address = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Lets the next calls of a method go wrong, one after the other.</summary>
    public void Fail(string method, params SlackFault[] faults)
    {
        var waiting = _faults.GetOrAdd(method, _ => new());
        foreach (var fault in faults)
        {
            waiting.Enqueue(fault);
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    internal bool HasScope(string scope) => Scopes is null || Scopes.Contains(scope);

    internal bool IsBotToken(HttpRequest request) => request.Headers.Authorization == $"Bearer {BotToken}";

    /// <summary>Remembers all problems, and gives the answer to the first that Slack refuses.</summary>
    internal JsonObject? Refuse(IReadOnlyList<SlackProblem> problems)
    {
        foreach (var problem in problems)
        {
            Complaints.Add($"{problem.Error}: {problem.Detail}");
        }

        return SlackMethods.Refuse(problems);
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, string method)
    {
        var fault = _faults.TryGetValue(method, out var faults) && faults.TryDequeue(out var next) ? next : null;
        if (fault is { HeldUntil: { } held })
        {
            await held;
            fault = null;
        }

        if (fault is { IsDone: false })
        {
            return Fail(request, fault);
        }

        var (arguments, answer) = await CallAsync(request, method);
        request.HttpContext.Response.Headers["X-OAuth-Scopes"] = string.Join(',', Scopes ?? SlackMethods.AllScopes);
        Calls.Add(new SlackCall(method, arguments, answer));
        if (SlackAnswer.IsMistake(answer))
        {
            Complaints.Add($"{method}: {(string)answer["error"]!}: {answer["response_metadata"]!["messages"]![0]}");
        }

        return fault is not null ? Fail(request, fault)
            : (string?)answer["error"] == "ratelimited" ? Fail(request, SlackFault.Busy(Pace!.Value))
            : Results.Text(answer.ToJsonString(), "application/json");
    }

    private async Task<(SlackArguments Arguments, JsonObject Answer)> CallAsync(HttpRequest request, string method)
    {
        var nothing = SlackArguments.Of(new JsonObject());
        if (!_methods.TryGetValue(method, out var call))
        {
            return (nothing, SlackAnswer.Mistake("unknown_method", method));
        }

        if (await ReadAsync(request, method) is not { } arguments)
        {
            return (nothing, SlackAnswer.Mistake("invalid_form_data", $"{request.Method} with {request.ContentType}"));
        }

        if (arguments.Json.ContainsKey("token"))
        {
            return (arguments, SlackAnswer.Mistake("not_allowed_token_type", "a token outside the Authorization header"));
        }

        if (!(method == SlackMethods.OpenSocket ? request.Headers.Authorization == $"Bearer {AppToken}" : IsBotToken(request)))
        {
            return (arguments, SlackAnswer.Mistake(request.Headers.Authorization.Count == 0 ? "not_authed" : "invalid_auth", "the token is another than this method wants"));
        }

        var channel = arguments.String("channel");
        if (SlackMethods.ScopeOf(method, Team.FindChannel(channel)) is { } scope && !HasScope(scope))
        {
            return (arguments, SlackAnswer.Mistake("missing_scope", scope));
        }

        return (arguments, method == "chat.postMessage" && IsTooSoon(channel) ? SlackAnswer.Error("ratelimited") : call(arguments));
    }

    private bool IsTooSoon(string? channel)
    {
        var now = Team.Time.GetUtcNow();
        if (Pace is not { } pace || channel is null)
        {
            return false;
        }

        if (_lastPosts.TryGetValue(channel, out var last) && now - last < pace)
        {
            return true;
        }

        _lastPosts[channel] = now;
        return false;
    }

    private static async Task<SlackArguments?> ReadAsync(HttpRequest request, string method)
    {
        try
        {
            if (HttpMethods.IsGet(request.Method) && !SlackMethods.TakesJson(method))
            {
                return SlackArguments.Of(request.Query.Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
            }

            if (!HttpMethods.IsPost(request.Method))
            {
                return null;
            }

            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync();
                return SlackArguments.Of(form.Concat(request.Query).Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
            }

            // Slack warns where JSON does not say that it is UTF-8.
            var saysUtf8 = request.ContentType?.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase) is true;
            return request.HasJsonContentType() && saysUtf8 && SlackMethods.TakesJson(method) && await JsonNode.ParseAsync(request.Body) is JsonObject json ? SlackArguments.Of(json)
                : request.ContentLength is null or 0 && SlackMethods.TakesJson(method) ? SlackArguments.Of(new JsonObject())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Fail(HttpRequest request, SlackFault fault)
    {
        if (fault.Status == 0)
        {
            request.HttpContext.Abort();
            return Results.Empty;
        }

        if (fault.RetryAfter is { } retryAfter)
        {
            request.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var isJson = fault.Status is 200 or 429;
        return Results.Text(isJson ? SlackAnswer.Error(fault.Error).ToJsonString() : "<html>upstream</html>", isJson ? "application/json" : "text/html", statusCode: fault.Status);
    }
}
