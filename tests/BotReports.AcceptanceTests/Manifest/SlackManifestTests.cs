using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>The manifest of the Slack app is what Slack takes, and asks for what the code uses, and for nothing else.</summary>
public sealed class SlackManifestTests : IAsyncLifetime
{
    /// <summary>Of each event that the bot might be told of, an example.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["app_home_opened"] = """{ "type": "app_home_opened", "user": "U1", "tab": "home" }""",
        ["app_mention"] = """{ "type": "app_mention", "user": "U1", "text": "<@U0REPORT1> hello", "ts": "1.1", "channel": "C1" }""",
        ["message.im"] = """{ "type": "message", "user": "U1", "text": "hello", "ts": "1.1", "channel": "D1", "channel_type": "im" }""",
        ["member_joined_channel"] = """{ "type": "member_joined_channel", "user": "U1", "channel": "C1" }""",
        ["member_left_channel"] = """{ "type": "member_left_channel", "user": "U1", "channel": "C1" }""",
        ["app_uninstalled"] = """{ "type": "app_uninstalled" }""",
        ["tokens_revoked"] = """{ "type": "tokens_revoked" }""",
        ["team_join"] = """{ "type": "team_join", "user": { "id": "U1" } }""",
        ["user_change"] = """{ "type": "user_change", "user": { "id": "U1" } }""",
        ["file_shared"] = """{ "type": "file_shared", "file_id": "F1" }""",
        ["reaction_added"] = """{ "type": "reaction_added", "user": "U1" }""",
        ["link_shared"] = """{ "type": "link_shared" }""",
    };

    /// <summary>What an event or a feature needs, beside what the methods do.</summary>
    private static readonly Dictionary<string, string[]> ScopesOfEvents = new()
    {
        ["app_home_opened"] = [],
        ["app_mention"] = ["app_mentions:read"],
        ["message.im"] = ["im:history"],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["member_left_channel"] = ["channels:read", "groups:read"],
    };

    private SlackStage _stage = null!;

    private SlackCode Code => new(_stage.Host.Services);

    public async ValueTask InitializeAsync() => _stage = await SlackStage.OpenAsync();

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public void The_check_asks_for_the_scopes_that_the_manifest_has() =>
        SlackManifest.Json["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => (string)scope!).ShouldBe(BotReports.Slack.SlackScopes.All);

    [Fact]
    public void Slack_takes_it() => SlackManifestRules.Broken(SlackManifest.Json).ShouldBeEmpty();

    [Theory]
    [InlineData("display_information", "name", "A name that is longer than Slack shows in any place", "name is no text of 1 to 35")]
    [InlineData("display_information", "background_color", "blue", "background_color")]
    [InlineData("settings", "socket_mode", "off", "settings has no socket_mode")]
    public void What_slack_would_not_take_is_found(string part, string member, string value, string problem)
    {
        var manifest = SlackManifest.Json.DeepClone().AsObject();
        manifest[part]![member] = value;

        SlackManifestRules.Broken(manifest).ShouldHaveSingleItem().ShouldContain(problem);
    }

    [Fact]
    public void The_bot_is_told_of_what_it_handles_and_of_nothing_else() =>
        Examples.Where(example => Code.HandlesEvent(JsonNode.Parse(example.Value)!.AsObject())).Select(example => example.Key).ShouldBe(SlackManifest.Events, ignoreOrder: true);

    [Fact]
    public void The_commands_are_those_of_the_code() =>
        SlackManifest.Commands.Select(command => (string)command["command"]!).ShouldBe(SlackCode.Constants("Commands.SlackCommands"), ignoreOrder: true);

    [Fact]
    public void The_shortcuts_are_those_of_the_code() =>
        SlackManifest.Shortcuts.Select(shortcut => (string)shortcut["callback_id"]!).ShouldBe(SlackCode.Constants("Shortcuts.SlackShortcuts"), ignoreOrder: true);

    [Fact]
    public void It_asks_for_the_scopes_that_are_used_and_for_no_other()
    {
        var chats = new SlackChannel("D1", "chat", "U1");
        var methods = SlackCode.Methods.SelectMany(method => Kinds(method, chats)).OfType<string>();
        var events = SlackManifest.Events.SelectMany(name => ScopesOfEvents[name]);

        // Commands are a scope of their own; files that people share are fetched; and people are known across channels by their address.
        SlackManifest.BotScopes.ShouldBe(methods.Concat(events).Concat(["commands", "files:read", "users:read.email"]).ToHashSet(), ignoreOrder: true);
    }

    [Fact]
    public void The_addresses_are_those_of_the_host()
    {
        SlackManifest.Commands.Select(command => new Uri((string)command["url"]!).AbsolutePath).ShouldAllBe(path => path == "/slack/commands");
        new Uri((string)SlackManifest.Json["settings"]!["event_subscriptions"]!["request_url"]!).AbsolutePath.ShouldBe("/slack/events");
        new Uri((string)SlackManifest.Json["settings"]!["interactivity"]!["request_url"]!).AbsolutePath.ShouldBe("/slack/interactivity");
    }

    [Fact]
    public void The_people_can_write_to_the_bot_and_see_their_home() =>
        SlackManifest.Json["features"]!["app_home"]!.ToJsonString().ShouldBe("""{"home_tab_enabled":true,"messages_tab_enabled":true,"messages_tab_read_only_enabled":false}""");

    /// <summary>A method on conversations needs a scope for each kind of conversation that the bot is in: chats, public and private channels. Nobody asks about a chat.</summary>
    private static IEnumerable<string?> Kinds(string method, SlackChannel chat) => method.StartsWith("conversations.", StringComparison.Ordinal) && method != "conversations.open"
        ? [method == "conversations.info" ? null : SlackMethods.ScopeOf(method, chat), SlackMethods.ScopeOf(method, null), SlackMethods.ScopeOf(method, null)?.Replace("channels:", "groups:", StringComparison.Ordinal)]
        : [SlackMethods.ScopeOf(method, null)];
}
