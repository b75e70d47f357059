using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Slack.Api;
using BotReports.AcceptanceTests.Slack.Rules;
using BotReports.Slack.Cards;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

/// <summary>Somebody in Slack who does more than talk: commands, shortcuts, windows, the home.</summary>
internal sealed class SlackVisit(SlackStage stage, string who)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public SlackUser User => stage.UserOf(who);

    public SlackChannel Chat => stage.PlaceOf(who, null);

    /// <summary>The window in front.</summary>
    public SlackView Window => stage.Server.Views.OpenFor(User.Id)[^1];

    public IReadOnlyList<SlackView> Windows => stage.Server.Views.OpenFor(User.Id);

    public SlackView Home => stage.Server.Views.HomeOf(User.Id)!;

    public async Task BeginAsync(string session)
    {
        await stage.SayAsync(who, null, $"start {session}");
        await stage.SayAsync(who, null, stage.UserOf(who).RealName);
    }

    public async Task<JsonNode?> CommandAsync(string command, string text, string? channel = null)
    {
        stage.Server.Team.Time.Advance(stage.Pause);
        return Taken(await stage.Line.CommandAsync(stage.Payloads.Command(User, stage.PlaceOf(who, channel), command, text)));
    }

    public async Task ShortcutAsync(string callbackId) => Taken(await stage.Line.InteractionAsync(stage.Payloads.Shortcut(User, callbackId)));

    public async Task ShortcutAsync(string callbackId, SlackMessage message) => Taken(await stage.Line.InteractionAsync(stage.Payloads.Shortcut(User, callbackId, message)));

    /// <summary>Presses the button of the latest form in the chat.</summary>
    public async Task OpenFormAsync()
    {
        var (message, button) = stage.Server.Team.Messages.Reverse().Where(message => message.Channel == Chat.Id)
            .SelectMany(message => BlockText.Buttons(message.Blocks).Select(button => (message, button)))
            .First(shown => BlockKitButton.OpensWindow((string)shown.button["action_id"]!) && ((string)shown.button["value"]!).Contains("form", StringComparison.OrdinalIgnoreCase));
        Taken(await stage.Line.InteractionAsync(stage.Payloads.Pressed(User, message, button)));
    }

    public async Task PressAsync(SlackView view, string title) =>
        Taken(await stage.Line.InteractionAsync(stage.Payloads.Pressed(User, view, BlockText.Buttons(view.Blocks).First(button => BlockText.TitleOf(button) == title))));

    /// <summary>Sends the window in front off. Slack closes it, or shows another in its place, where the answer says so.</summary>
    /// <param name="written">What is written, by the fields' labels.</param>
    /// <param name="chosen">The value of the option that is chosen; null for the one that is chosen at first.</param>
    public Task<JsonNode?> SubmitAsync(Func<string, string?> written, string? chosen = null) => SubmitAsync(Window, written, chosen);

    public async Task<JsonNode?> SubmitAsync(SlackView window, Func<string, string?> written, string? chosen = null)
    {
        stage.Server.Team.Time.Advance(stage.Pause);
        var payload = stage.Payloads.Submitted(User, window, new Dictionary<string, string>());
        var values = new JsonObject();
        foreach (var input in window.Blocks.OfType<JsonObject>().Where(block => (string?)block["type"] == "input"))
        {
            var element = input["element"]!.AsObject();
            var value = (string)element["type"]! == "radio_buttons"
                ? new JsonObject { ["type"] = "radio_buttons", ["selected_option"] = element["options"]!.AsArray().First(option => (string)option!["value"]! == (chosen ?? (string)element["initial_option"]!["value"]!))!.DeepClone() }
                : new JsonObject { ["type"] = "plain_text_input", ["value"] = written(ControlSequences.Unescape((string)input["label"]!["text"]!)) ?? (string?)element["initial_value"] };
            values[(string)input["block_id"]!] = new JsonObject { [(string)element["action_id"]!] = value };
        }

        payload["view"]!["state"] = new JsonObject { ["values"] = values };
        var answer = Taken(await stage.Line.InteractionAsync(payload));
        if ((string?)answer?["response_action"] == "clear")
        {
            stage.Server.Views.Close(User.Id, all: true);
        }
        else if ((string?)answer?["response_action"] == "update")
        {
            stage.Server.Views.ShowAnswer(User.Id, answer["view"]!.AsObject(), replaces: true);
        }

        return answer;
    }

    public async Task CloseAsync()
    {
        Taken(await stage.Line.InteractionAsync(stage.Payloads.Closed(User, Window)));
        stage.Server.Views.Close(User.Id, all: false);
    }

    /// <summary>Opens the home and gives it as it is shown.</summary>
    public async Task<SlackView> LookAsync()
    {
        var before = stage.Server.Shown.All.Count(IsMine);
        Taken(await stage.Line.EventAsync(stage.Payloads.Envelope(stage.Payloads.HomeOpened(User))));
        await stage.Server.Shown.UntilAsync(shown => shown.Count(IsMine) > before, Deadline);
        return Home;
    }

    /// <summary>Waits until the home shows something.</summary>
    public Task SeeAsync(string words) => stage.Server.Shown.UntilAsync(shown => shown.Any(view => IsMine(view) && BlockText.Of(view.Blocks).Contains(words, StringComparison.Ordinal)), Deadline);

    public string ReportOf(string session) => EmbeddedStorage.Find(stage.Host.Folder, $"reports/csd-2016/{session}.json").ShouldNotBeNull();

    public IReadOnlyList<string> AnswersOf(string session, string question) =>
        [.. JsonNode.Parse(ReportOf(session))!["fields"]![question]!["answers"]!.AsArray().Select(answer => (string)answer!["wording"]!["text"]!)];

    private bool IsMine(SlackView view) => view.IsHome && view.User == User.Id;

    private JsonNode? Taken(SlackReceipt receipt)
    {
        receipt.IsTaken.ShouldBeTrue();
        stage.Server.Complaints.All.ShouldBeEmpty();
        return receipt.Body;
    }
}
