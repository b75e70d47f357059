using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Bot.Turns;
using BotReports.Host;
using BotReports.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>The whole host as a registered bot, with a clock that tests move, before an issuer and a connector of their own.</summary>
public sealed class TeamsHost : IAsyncLifetime
{
    public const string AppId = "00000000-0000-0000-0000-000000000009";
    public const string Tenant = "00000000-0000-0000-0000-000000000001";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public SteppedClock Clock { get; } = new(new DateTimeOffset(2026, 6, 2, 14, 5, 0, TimeSpan.Zero));

    /// <summary>Where the documents are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("botreports-").FullName;

    public TokenIssuer Issuer { get; private set; } = null!;

    /// <summary>Another one whom the bot trusts.</summary>
    public TokenIssuer OtherIssuer { get; private set; } = null!;

    public ConnectorServer Connector { get; private set; } = null!;

    /// <summary>Where the bot gets its own tokens.</summary>
    public TokenService Tokens { get; } = new();

    /// <summary>What is set otherwise, before the host starts.</summary>
    public Dictionary<string, string?> Otherwise { get; } = [];

    public IServiceProvider Services => _app.Services;

    public RecordingLogger Log { get; } = new();

    private TeamsActivities Activities => new(Connector.ServiceUrl);

    public async ValueTask InitializeAsync()
    {
        Issuer = await TokenIssuer.StartAsync("https://issuer.example");
        OtherIssuer = await TokenIssuer.StartAsync("https://other.example");
        Connector = await ConnectorServer.StartAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ApplicationName = typeof(BotReportsHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(Settings()).AddInMemoryCollection(Otherwise);
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddBotReports();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddHttpClient(AccessTokens.Client).ConfigurePrimaryHttpMessageHandler(() => Tokens);
        _app = builder.Build();
        _app.UseBotReports();
        await _app.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    /// <summary>Somebody's message in their own chat.</summary>
    public JsonObject Message(string who = "Amy", string text = "hello") => Activities.Message(who, null, text);

    /// <summary>Somebody mentions the bot in a channel.</summary>
    public JsonObject MessageIn(string channel, string who, string text) => Activities.Message(who, channel, text);

    /// <summary>Somebody presses a button in a channel.</summary>
    public JsonObject PressIn(string channel, string who, JsonObject data) => Activities.Press(who, channel, data, "1795480000000");

    /// <summary>What a token for an activity says when all is right.</summary>
    public JsonObject Claims(JsonObject activity) => new()
    {
        ["iss"] = Issuer.Name,
        ["aud"] = AppId,
        ["nbf"] = Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["exp"] = Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = (string)activity["serviceUrl"]!,
    };

    /// <summary>Posts an activity, and waits until the bot has said all that it has to say to it.</summary>
    public async Task<HttpStatusCode> PostAsync(JsonObject activity, string? token, string scheme = "Bearer")
    {
        var status = await AcknowledgeAsync(activity, token, scheme);
        await Services.GetRequiredService<RunningTurns>().WhenIdleAsync().WaitAsync(LongestWait, TestContext.Current.CancellationToken);
        return status;
    }

    /// <summary>Posts an activity, and waits for the acknowledgement only, as Teams does.</summary>
    public Task<HttpStatusCode> AcknowledgeAsync(JsonObject activity) => AcknowledgeAsync(activity, TokenOf(activity));

    /// <summary>Posts it as the issuer would.</summary>
    public Task<HttpStatusCode> PostAsync(JsonObject activity) => PostAsync(activity, TokenOf(activity));

    /// <summary>Posts any text with the token of an activity, and waits for the acknowledgement only.</summary>
    public async Task<HttpStatusCode> PostTextAsync(string body, JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(activity));
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>Posts an invoke, and gives what it is answered with.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> AskAsync(JsonObject invoke)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(invoke.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(invoke));
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await WhenIdleAsync();
        return (response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>Waits until the bot has said all that it has to say.</summary>
    public Task WhenIdleAsync() => Services.GetRequiredService<RunningTurns>().WhenIdleAsync().WaitAsync(LongestWait, TestContext.Current.CancellationToken);

    /// <summary>The names of all documents.</summary>
    public IReadOnlyList<string> Documents() => EmbeddedStorage.Names(Folder);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        Clock.Leave();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        await Issuer.DisposeAsync();
        await OtherIssuer.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<HttpStatusCode> AcknowledgeAsync(JsonObject activity, string? token, string scheme = "Bearer")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue(scheme, token);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private string TokenOf(JsonObject activity) => TokenIssuer.Sign(Claims(activity), Issuer.Key);

    private Dictionary<string, string?> Settings() => new()
    {
        ["Storage:Directory"] = Folder,
        ["Event:Channel:ChannelId"] = "",
        ["Event:Chairs:0"] = "chair@example.org",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "not-a-secret",
        ["MicrosoftAppTenantId"] = Tenant,
        ["Teams:Issuers:0:Issuer"] = Issuer.Name,
        ["Teams:Issuers:0:Metadata"] = Issuer.Metadata.AbsoluteUri,
        ["Teams:Issuers:1:Issuer"] = OtherIssuer.Name,
        ["Teams:Issuers:1:Metadata"] = OtherIssuer.Metadata.AbsoluteUri,
    };
}
