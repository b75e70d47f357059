using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The host as a process, spoken to over HTTP as Teams does, on a storage that outlives it.</summary>
public sealed partial class HttpStage : IStage
{
    /// <summary>A machine that runs all tests at once may stand still for longer than Teams would wait; what is tried here is not that.</summary>
    private const string Patient = "--Storage:Patience=00:00:30";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new();
    private readonly TeamsActivities _activities;

    /// <summary>How often each activity was acknowledged, by its id.</summary>
    private readonly ConcurrentDictionary<string, int> _taken = new();

    private int _shown;

    private HttpStage(HostProcess host, ConnectorServer connector) =>
        (Host, Connector, _activities) = (host, connector, new TeamsActivities(connector.ServiceUrl));

    public HostProcess Host { get; }

    public ConnectorServer Connector { get; }

    /// <summary>The locale of everybody who speaks.</summary>
    public string Locale
    {
        get => _activities.Locale;
        set => _activities.Locale = value;
    }

    public TimeSpan Pause
    {
        get => _activities.Pause;
        set => _activities.Pause = value;
    }

    /// <summary>The activities sent so far, by their ids.</summary>
    public Dictionary<string, JsonObject> Sent { get; } = [];

    /// <summary>Starts a host in Development on a storage. It has no channel for the organizers until one of them names it.</summary>
    /// <param name="directory">Where the host is; null for where the build puts it.</param>
    public static async Task<HttpStage> OpenAsync(HostStorage storage, IEnumerable<string>? settings = null, string? directory = null)
    {
        var connector = await ConnectorServer.StartAsync();
        try
        {
            return new HttpStage(await HostProcess.StartAsync([.. storage.Settings, Patient, "--Event:Channel:ChannelId=", "--Logging:LogLevel:BotReports.Bot.Turns.RunningTurns=Debug", .. settings ?? []], directory: directory), connector);
        }
        catch
        {
            await connector.DisposeAsync();
            throw;
        }
    }

    public Task<string> SayAsync(string who, string? channel, string text, string expected = "") =>
        TellAsync(_activities.Message(who, channel, text), expected);

    public Task<string> PressAsync(string who, string? channel, string title, string expected = "")
    {
        var place = channel ?? $"chat-with-{who}";
        var (card, button) = Connector.Calls.All.Reverse()
            .Where(call => TeamsActivities.NameOf(call.Conversation) == place)
            .SelectMany(call => Buttons(call.Card).Select(button => (call.Id, button)))
            .First(shown => (string?)shown.button["title"] == title);
        return TellAsync(_activities.Press(who, channel, button["data"]!, card), expected);
    }

    /// <summary>Delivers an activity and gives all that the bot says to it, as a script shows it.</summary>
    public async Task<string> TellAsync(JsonObject activity, string expected = "")
    {
        (await DeliverAsync(activity)).ShouldBe(HttpStatusCode.OK);
        await UntilThroughAsync(activity);
        var here = TeamsActivities.NameOf((string)activity["conversation"]!["id"]!);
        var elsewhere = Elsewhere().Count(expected);
        try
        {
            await Connector.Calls.UntilAsync(calls => calls.Skip(_shown).Count(call => !call.IsNews && TeamsActivities.NameOf(call.Conversation) != here) >= elsewhere, Deadline);
        }
        catch (TimeoutException)
        {
            // What has come is shown, and compared.
        }

        Connector.Complaints.All.ShouldBeEmpty();
        var said = Connector.Calls.All.Skip(_shown).ToList();
        _shown += said.Count;

        // What comes in the background may overtake an answer and each other: the chats come first, then the channel, as without a network.
        return string.Join("\n\n", said.Where(call => !call.IsNews).OrderBy(OrderOf).Select(call => Show(call, here)));

        (bool, bool, string) OrderOf(ConnectorCall call) => call.ReplyTo is not null || TeamsActivities.NameOf(call.Conversation) is var place && place == here
            ? (false, false, "")
            : (true, place == "organizers", place);
    }

    public async Task<HttpStatusCode> DeliverAsync(JsonObject activity)
    {
        Sent[(string)activity["id"]!] = activity;
        var status = await PostAsync(activity.ToJsonString(), "application/json");
        Count(activity, status);
        return status;
    }

    public async Task<HttpStatusCode> PostAsync(string body, string contentType, params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Host.Address, "/api/messages")) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>Writes in the newest form that Amy was shown, by the beginnings of labels, sends it, and gives what the form is replaced with.</summary>
    public async Task<JsonNode> SendFormAsync(params (string Label, string Text)[] written)
    {
        var shown = Connector.Calls.All.Last(call => call.Card?.ToJsonString().Contains("Action.Execute", StringComparison.Ordinal) is true);
        var data = Find(shown.Card!, "Action.Execute").First()["data"]!.DeepClone().AsObject();
        foreach (var input in Find(shown.Card!, "Input.Text"))
        {
            data[(string)input["id"]!] = written.FirstOrDefault(field => ((string)input["label"]!).StartsWith(field.Label, StringComparison.Ordinal)).Text ?? (string)input["value"]!;
        }

        return await ExecuteAsync(_activities.Execute("Amy", data, shown.Id));
    }

    /// <summary>Presses a button that answers in place, on the newest card that has one of this title, and gives the answer.</summary>
    public async Task<JsonNode> ExecuteAsync(string who, string? channel, string title, params (string Id, string Text)[] written)
    {
        var place = channel ?? $"chat-with-{who}";
        var (card, button) = Connector.Calls.All.Reverse()
            .Where(call => call.Card is not null && TeamsActivities.NameOf(call.Conversation) == place)
            .SelectMany(call => Find(call.Card!, "Action.Execute").Select(button => (call.Id, button)))
            .First(shown => (string?)shown.button["title"] == title);
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var (id, text) in written)
        {
            data[id] = text;
        }

        return await ExecuteAsync(_activities.Execute(who, data, card, channel));
    }

    /// <summary>Whether a card with a button of this title is shown.</summary>
    public bool Shows(string who, string? channel, string title) =>
        Connector.Calls.All.Any(call => TeamsActivities.NameOf(call.Conversation) == (channel ?? $"chat-with-{who}") && Buttons(call.Card).Any(button => (string?)button["title"] == title));

    /// <summary>The buttons of a card; one that answers in place is given once, without what older clients press instead.</summary>
    public static IReadOnlyList<JsonObject> ButtonsOf(JsonNode? card) =>
        card is null ? [] : [.. Find(card, "ActionSet").SelectMany(row => row["actions"]!.AsArray()).Select(action => action!.AsObject()).Where(action => action["data"] is not null)];

    /// <summary>Presses a button, with the card's fields as they are.</summary>
    /// <returns>The status, and for a button that answers in place the answer.</returns>
    public async Task<(HttpStatusCode Status, JsonNode? Answer)> PressAsync(string who, string? channel, ConnectorCall shown, JsonObject button)
    {
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var input in Find(shown.Card!, "Input.Text"))
        {
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        }

        if ((string?)button["type"] != "Action.Execute")
        {
            var pressed = _activities.Press(who, channel, data, shown.Id);
            var status = await DeliverAsync(pressed);
            await UntilThroughAsync(pressed);
            return (status, null);
        }

        var executed = _activities.Execute(who, data, shown.Id, channel);
        var answered = await InvokeAsync(executed);
        await UntilThroughAsync(executed);
        return answered;
    }

    /// <summary>Delivers an activity and gives what the request itself is answered with; null for nothing.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Answer)> InvokeAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(Host.Address, "/api/messages"), content, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Count(activity, response.StatusCode);
        return (response.StatusCode, answer.Length == 0 ? null : JsonNode.Parse(answer));
    }

    /// <summary>Waits until the bot has said all that it has to say to an activity that was delivered: it is acknowledged before.</summary>
    public Task UntilThroughAsync(JsonObject activity) => Host.Output.UntilAsync(
        lines => lines.Count(line => line.EndsWith($" for {(string)activity["id"]!} is through", StringComparison.Ordinal)) >= _taken.GetValueOrDefault((string)activity["id"]!), Deadline);

    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(Host.Address, path), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>What is at a path, whatever its status.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(Host.Address, path), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A message in somebody's own chat, not delivered yet.</summary>
    public JsonObject MessageOf(string text, string who = "Amy") => _activities.Message(who, channel: null, text);

    /// <summary>Waits until the host has noted so many deliveries of a summary, in all its lives: one that is killed between a post and this note is in doubt about the post.</summary>
    public Task UntilDeliveredAsync(int times) =>
        Host.Output.UntilAsync(lines => lines.Count(line => line.Contains("is in the organizers' channel", StringComparison.Ordinal)) >= times, Deadline);

    public async Task RestartAsync()
    {
        await Host.KillAsync();
        await Host.StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private async Task<JsonNode> ExecuteAsync(JsonObject activity)
    {
        var (status, answer) = await InvokeAsync(activity);
        status.ShouldBe(HttpStatusCode.OK);
        await UntilThroughAsync(activity);
        return answer!;
    }

    private void Count(JsonObject activity, HttpStatusCode status)
    {
        if (status is HttpStatusCode.OK)
        {
            _taken.AddOrUpdate((string)activity["id"]!, 1, (_, times) => times + 1);
        }
    }

    private static string Show(ConnectorCall call, string here) =>
        TeamsActivities.NameOf(call.Conversation) is var place && place == here ? call.Text : $"#{place}{(call.IsPost ? "" : " (the message is updated)")}\n{call.Text}";

    private static IEnumerable<JsonObject> Find(JsonNode node, string type) => node switch
    {
        JsonArray array => array.OfType<JsonNode>().SelectMany(item => Find(item, type)),
        JsonObject members when (string?)members["type"] == type => [members],
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(value => Find(value, type)),
        _ => [],
    };

    private static IEnumerable<JsonNode> Buttons(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Buttons),
        JsonObject members when (string?)members["type"] == "Action.Submit" => [members],
        JsonObject members => members.SelectMany(member => Buttons(member.Value)),
        _ => [],
    };

    /// <summary>The line above a message in another conversation.</summary>
    [GeneratedRegex(@"^#[\w-]+( \(the message is updated\))?$", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
