using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Slack;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Nobody but Slack, and no workspace but those that are served, gets anything done.</summary>
public sealed class SlackEndpointTests : IAsyncLifetime
{
    private const string Secret = "another-secret-of-the-tests";

    private readonly HttpClient _http = new();
    private readonly DateTimeOffset _started = TimeProvider.System.GetUtcNow();
    private SlackServer _server = null!;
    private SlackPayloads _payloads = null!;
    private SlackUser _amy = null!;

    public static TheoryData<string> Paths { get; } = ["/slack/events", "/slack/interactivity", "/slack/commands"];

    public async ValueTask InitializeAsync()
    {
        _server = await SlackServer.StartAsync();
        _payloads = new SlackPayloads(_server);
        _amy = _server.Team.Add(new SlackUser("U0AMY0000", "amy", "Amy Shannon", "amy@example.org"));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_slack_has_not_signed_in_time_is_refused_and_does_nothing(string path)
    {
        await using var host = await StartAsync();
        var body = BodyFor(path);

        (await PostAsync(host, path, body, signature: null)).ShouldBe(HttpStatusCode.Unauthorized, "unsigned");
        (await PostAsync(host, path, body, Signature(body, "a wrong secret"))).ShouldBe(HttpStatusCode.Unauthorized, "wrong secret");
        (await PostAsync(host, path, $"{body} ", Signature(body))).ShouldBe(HttpStatusCode.Unauthorized, "changed body");
        (await PostAsync(host, path, body, Signature(body), ageInMinutes: 1)).ShouldBe(HttpStatusCode.Unauthorized, "another time than was signed");
        (await PostAsync(host, path, body, Signature(body, ageInMinutes: 6), ageInMinutes: 6)).ShouldBe(HttpStatusCode.Unauthorized, "recorded six minutes ago");
        (await PostAsync(host, path, body, Signature(body, ageInMinutes: -6), ageInMinutes: -6)).ShouldBe(HttpStatusCode.Unauthorized, "from the future");
        _server.Calls.All.ShouldBeEmpty();

        (await PostAsync(host, path, body, Signature(body))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Without_a_signing_secret_the_addresses_are_closed_to_everybody(string path)
    {
        await using var host = await SlackHost.StartAsync(new() { ["Slack:ApiUrl"] = _server.ApiUrl.AbsoluteUri });
        var body = BodyFor(path);

        (await PostAsync(host, path, body, Signature(body, ""))).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(host, path, body, Signature(body))).ShouldBe(HttpStatusCode.Unauthorized);
        host.Log.Lines.All.ShouldContain(line => line.Contains("The addresses for Slack are closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_slack_tries_out_gives_the_challenge_back()
    {
        await using var host = await StartAsync(("Slack:Workspaces:0", "T0ELSEWHERE"));
        const string Body = """{"token":"legacy","challenge":"3eZbrw1aBm2rZgRNFdxV","type":"url_verification"}""";

        using var answer = await SendAsync(host, "/slack/events", Body, Signature(Body));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["challenge"]!.GetValue<string>().ShouldBe("3eZbrw1aBm2rZgRNFdxV");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_workspace_that_is_not_served_is_refused_and_does_nothing(string path)
    {
        await using var host = await StartAsync(("Slack:Workspaces:0", "T0ELSEWHERE"));
        var body = BodyFor(path);

        (await PostAsync(host, path, body, Signature(body))).ShouldBe(HttpStatusCode.Unauthorized);
        _server.Calls.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/slack/events", "[1, 2")]
    [InlineData("/slack/events", "[]")]
    [InlineData("/slack/interactivity", "payload=%7B")]
    [InlineData("/slack/interactivity", "other=1")]
    [InlineData("/slack/commands", "text=status")]
    public async Task What_is_no_payload_is_a_bad_request(string path, string body)
    {
        await using var host = await StartAsync();

        (await PostAsync(host, path, body, Signature(body))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_larger_than_anything_of_slacks_is_not_read()
    {
        await using var host = await StartAsync();
        var body = new string('x', 1_000_001);

        (await PostAsync(host, "/slack/events", body, Signature(body))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("Slack:BotToken", "Slack:BotToken is missing")]
    [InlineData("Slack:SigningSecret", "without Slack:SigningSecret")]
    public async Task Half_of_the_settings_stop_the_start_and_the_other_half_is_named(string missing, string named)
    {
        var settings = new Dictionary<string, string?> { ["Slack:BotToken"] = SlackServer.BotToken, ["Slack:SigningSecret"] = Secret, [missing] = null };

        (await Should.ThrowAsync<InvalidOperationException>(SlackHost.StartAsync(settings))).Message.ShouldContain(named);
    }

    private Task<SlackHost> StartAsync(params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Slack:SigningSecret"] = Secret,
            ["Slack:BotToken"] = SlackServer.BotToken,
            ["Slack:ApiUrl"] = _server.ApiUrl.AbsoluteUri,
        };
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        return SlackHost.StartAsync(settings);
    }

    /// <summary>What would make the bot speak or look somebody up, if it were let in.</summary>
    private string BodyFor(string path)
    {
        var chat = _server.Team.ChatWith(_amy);
        var message = _server.Team.Put(new SlackMessage(chat.Id, _server.Team.NextTs(), _amy.Id, "hello"));
        return path switch
        {
            "/slack/events" => _payloads.Envelope(_payloads.Said(message, chat)).ToJsonString(),
            "/slack/interactivity" => $"payload={Uri.EscapeDataString(_payloads.Pressed(_amy, message, new JsonObject { ["action_id"] = "press-1", ["value"] = """{"command":"help"}""" }).ToJsonString())}",
            _ => string.Join('&', _payloads.Command(_amy, chat, "/unknown", "").Select(field => $"{field.Key}={Uri.EscapeDataString((string)field.Value!)}")),
        };
    }

    private async Task<HttpStatusCode> PostAsync(SlackHost host, string path, string body, string? signature, int ageInMinutes = 0)
    {
        using var answer = await SendAsync(host, path, body, signature, ageInMinutes);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(SlackHost host, string path, string body, string? signature, int ageInMinutes = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, path)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(path == "/slack/events" ? "application/json" : "application/x-www-form-urlencoded");
        request.Headers.Add(SlackSignature.TimestampHeader, Timestamp(ageInMinutes));
        if (signature is not null)
        {
            request.Headers.Add(SlackSignature.SignatureHeader, signature);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private string Signature(string body, string secret = Secret, int ageInMinutes = 0) =>
        secret.Length == 0 ? "v0=" : new SlackSignature(secret, TimeProvider.System).Sign(Timestamp(ageInMinutes), Encoding.UTF8.GetBytes(body));

    private string Timestamp(int ageInMinutes) => _started.AddMinutes(-ageInMinutes).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
