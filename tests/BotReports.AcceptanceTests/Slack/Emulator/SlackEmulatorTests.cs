using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Manifest;
using BotReports.Cards;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Slack.Emulator;

/// <summary>The bot against a Slack that nobody here wrote, with the scopes of its manifest: its calls are well-formed.</summary>
public sealed class SlackEmulatorTests : IAsyncLifetime
{
    private SlackEmulator _slack = null!;
    private SlackHost _host = null!;
    private PatientLine _line = null!;
    private string _amy = "";
    private string _chat = "";
    private int _said;

    public async ValueTask InitializeAsync()
    {
        _slack = await SlackEmulator.StartAsync(SlackManifest.BotScopes);
        _host = await SlackHost.StartAsync(new()
        {
            ["Slack:BotToken"] = SlackServer.BotToken,
            ["Slack:SigningSecret"] = SignedLine.Secret,
            ["Slack:ApiUrl"] = _slack.ApiUrl.AbsoluteUri,
        });
        _line = new PatientLine(new SignedLine(_host), _host);
        _amy = (string)(await _slack.CallAsync("users.lookupByEmail", ("email", "amy@example.org")))["user"]!["id"]!;
        _chat = (string)(await _slack.CallAsync("conversations.open", ("users", _amy)))["channel"]!["id"]!;
    }

    public async ValueTask DisposeAsync()
    {
        _line.Dispose();
        await _host.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Fact]
    public async Task A_rapporteur_walks_in_it()
    {
        foreach (var text in (string[])["hello", "4.1", "ok", "An example of progress."])
        {
            await SayAsync(text);
        }

        var messages = (await HistoryAsync()).Select(message => message!.ToJsonString()).ToList();
        messages.ShouldContain(message => message.Contains("Example 2 of 4", StringComparison.Ordinal));
        _host.Log.Lines.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_of_a_message_that_it_keeps_is_pressed()
    {
        await SayAsync("hello");
        var question = (await HistoryAsync())[0]!.AsObject();
        var button = BlockText.Buttons(question["blocks"]).First();

        await PressAsync(question, button);

        (await HistoryAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_posted_is_changed_where_it_stands_and_found_again_instead_of_posted_twice()
    {
        var posts = _host.Services.GetRequiredService<SlackPosts>();
        var post = new SlackPost(_chat, Thread: null, "summary-1", Blocks: null, "as it was");

        var timestamp = await posts.PostAsync(post, TestContext.Current.CancellationToken);
        _host.Time.Leap(TimeSpan.FromSeconds(3));
        (await posts.UpdateAsync(post with { Text = "as it is" }, timestamp, TestContext.Current.CancellationToken)).ShouldBeTrue();
        ((string?)(await HistoryAsync()).ShouldHaveSingleItem()!["text"]).ShouldBe("as it is");

        (await posts.PostAsync(post with { Text = "as it will be", MayStand = true }, TestContext.Current.CancellationToken)).ShouldBe(timestamp);
        ((string?)(await HistoryAsync()).ShouldHaveSingleItem()!["text"]).ShouldBe("as it will be");
    }

    [Fact]
    public async Task A_home_is_shown()
    {
        await _host.Services.GetRequiredService<SlackViews>().PublishAsync(_amy, BlockKitView.Home([new Card("My reports")]), TestContext.Current.CancellationToken);

        _host.Log.Lines.All.Where(line => line.Contains("did not show", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private async Task SayAsync(string text)
    {
        _host.Time.Leap(TimeSpan.FromSeconds(3));
        var said = new JsonObject { ["type"] = "message", ["user"] = _amy, ["text"] = text, ["ts"] = $"1795480900.{++_said:D6}", ["channel"] = _chat, ["channel_type"] = "im" };
        var envelope = new JsonObject { ["type"] = "event_callback", ["team_id"] = "T000000001", ["event_id"] = $"Ev{_said}", ["event"] = said };
        await TakeAsync(_line.EventAsync(envelope));
    }

    private Task PressAsync(JsonObject message, JsonObject button)
    {
        _host.Time.Leap(TimeSpan.FromSeconds(3));
        var action = button.DeepClone().AsObject();
        (action["block_id"], action["action_ts"]) = ("block", "1795480999.000001");
        return TakeAsync(_line.InteractionAsync(new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = "T000000001" },
            ["user"] = new JsonObject { ["id"] = _amy },
            ["channel"] = new JsonObject { ["id"] = _chat },
            ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = (string)message["ts"]!, ["channel_id"] = _chat },
            ["message"] = message.DeepClone(),
            ["trigger_id"] = "1.1.1",
            ["actions"] = new JsonArray(action),
        }));
    }

    private static async Task TakeAsync(Task<SlackReceipt> delivery) => (await delivery).IsTaken.ShouldBeTrue();

    private async Task<JsonArray> HistoryAsync() => (await _slack.CallAsync("conversations.history", ("channel", _chat)))["messages"]!.AsArray();
}
