using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Emulator;

/// <summary>The npm package emulate as a Slack workspace. It takes any blocks, but only calls that are well-formed and covered by the token's scopes.</summary>
internal sealed class SlackEmulator : IAsyncDisposable
{
    private const string Listening = "listens on ";

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly HttpClient _http = new();

    private SlackEmulator(Process process, Uri address)
    {
        (_process, ApiUrl) = (process, new Uri(address, "api/"));
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SlackServer.BotToken);
    }

    public Uri ApiUrl { get; }

    /// <param name="scopes">What the bot's token is good for.</param>
    public static async Task<SlackEmulator> StartAsync(IEnumerable<string> scopes)
    {
        var seed = new JsonObject
        {
            ["team"] = new JsonObject { ["name"] = "Conference", ["domain"] = "conference" },
            ["users"] = new JsonArray(new JsonObject { ["name"] = "amy", ["real_name"] = "Amy Shannon", ["email"] = "amy@example.org" }, new JsonObject { ["name"] = "botreports" }),
            ["channels"] = new JsonArray(new JsonObject { ["name"] = "organizers" }),
            ["strict_scopes"] = true,
            ["tokens"] = new JsonArray(new JsonObject
            {
                ["token"] = SlackServer.BotToken,
                ["type"] = "bot",
                ["user"] = "botreports",
                ["scopes"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]),
            }),
        };
        var arguments = new JsonObject { ["port"] = FreePort(), ["seed"] = seed };
        var script = Path.Combine(Path.GetDirectoryName(NodePackages.Folder)!, "Slack", "Emulator", "slack-emulator.mjs");
        var process = Process.Start(new ProcessStartInfo("node", [script, arguments.ToJsonString()]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var deadline = new CancellationTokenSource(Deadline);
        while (await process.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                return new SlackEmulator(process, new Uri(line[Listening.Length..]));
            }
        }

        throw new InvalidOperationException("The emulator ended without a word of where it listens; what went wrong is on the standard error above.");
    }

    /// <summary>Calls it as the bot could.</summary>
    public async Task<JsonNode> CallAsync(string method, params (string Name, string Value)[] arguments)
    {
        using var form = new FormUrlEncodedContent(arguments.Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
        using var response = await _http.PostAsync(new Uri(ApiUrl, method), form, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        ((bool)answer["ok"]!).ShouldBeTrue($"{method}: {answer.ToJsonString()}");
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
