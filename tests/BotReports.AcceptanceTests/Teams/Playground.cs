using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>
/// Microsoft's own local client of Teams with a bot behind it: a page for one person, and for everybody else what they say.
/// Names and ids are those of its configuration.
/// </summary>
internal sealed class Playground : IAsyncDisposable
{
    /// <summary>Whose page it is.</summary>
    public const string Alex = "00000000-0000-0000-0000-0000000000020";

    public const string Adele = "00000000-0000-0000-0000-0000000000022";

    public const string PersonalChat = "Personal Chat";
    public const string GroupChat = "Group Chat";
    public const string Channel = "Announcements";
    public const string Bot = "Test Bot";

    private const string Listening = "Listening on ";

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Record<string> _output = new();
    private readonly HttpClient _http = new();

    private Playground(Uri bot)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "node",
                [
                    Path.Combine(NodePackages.Folder, "@microsoft", "m365agentsplayground", "cli.js"), "start",
                    "--app-endpoint", new Uri(bot, "/api/messages").ToString(), "--channel-id", "msteams", "--port", "0", "--disable-telemetry",
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
            },
        };
        _process.OutputDataReceived += (_, line) => _output.Add(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Add(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where its page is.</summary>
    public Uri Address { get; private set; } = new("http://localhost:0/");

    /// <summary>Starts it and waits until its page is there.</summary>
    public static async Task<Playground> StartAsync(Uri bot)
    {
        var playground = new Playground(bot);
        try
        {
            var lines = await playground._output.UntilAsync(lines => lines.Any(IsListening), Deadline);
            playground.Address = new Uri($"http://localhost:{lines.First(IsListening)[Listening.Length..].Trim()}/");
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets somebody else than the page's person mention the bot in the group chat.</summary>
    public async Task SayInGroupChatAsync(string aadObjectId, string text)
    {
        var configuration = (await _http.GetFromJsonAsync<JsonNode>(new Uri(Address, "_internal/v1/config"), TestContext.Current.CancellationToken))!["config"]!;
        var speaker = configuration["users"]!.AsArray().Single(user => (string)user!["aadObjectId"]! == aadObjectId)!;
        var bot = new { id = (string)configuration["bot"]!["id"]!, name = Bot };
        var said = await _http.PostAsJsonAsync(
            new Uri(Address, "_internal/v1/customActivities"),
            new
            {
                type = "message",
                id = Guid.NewGuid().ToString(),
                channelId = "msteams",
                serviceUrl = new Uri(Address, "_connector").ToString(),
                from = new { id = (string)speaker["id"]!, name = (string)speaker["name"]!, aadObjectId },
                recipient = bot,
                conversation = new
                {
                    id = (string)configuration["groupChats"]![0]!["id"]!,
                    isGroup = true,
                    conversationType = "groupChat",
                    tenantId = (string)configuration["tenantId"]!,
                },
                text = $"<at>{Bot}</at> {text}",
                entities = new[] { new { type = "mention", text = $"<at>{Bot}</at>", mentioned = bot } },
            },
            TestContext.Current.CancellationToken);
        said.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _http.Dispose();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', _output.All));
    }

    private static bool IsListening(string line) => line.StartsWith(Listening, StringComparison.Ordinal);
}
