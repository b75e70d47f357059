using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>conversations.*</summary>
internal sealed class ConversationMethods(SlackTeam team)
{
    public JsonObject Open(SlackArguments arguments)
    {
        if (arguments.String("channel") is { } id)
        {
            return team.FindChannel(id) is { IsChat: true } open ? Opened(open, arguments) : SlackAnswer.Error("channel_not_found");
        }

        var users = (arguments.String("users") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (users.Length == 0)
        {
            return SlackAnswer.Mistake("users_list_not_supplied", "neither channel nor users");
        }

        if (users.Length > 1)
        {
            return SlackAnswer.Mistake("method_not_supported", "this workspace has chats of one person with the bot only");
        }

        return team.FindUser(user => user.Id == users[0] && !user.IsBot) is { } with ? Opened(team.ChatWith(with), arguments) : SlackAnswer.Error("user_not_found");
    }

    public JsonObject Info(SlackArguments arguments) =>
        team.FindChannel(arguments.String("channel")) is { } channel ? SlackAnswer.Ok(("channel", channel.ToJson())) : SlackAnswer.Error("channel_not_found");

    public JsonObject Members(SlackArguments arguments) =>
        team.FindChannel(arguments.String("channel")) is { } channel
            ? SlackAnswer.Ok(("members", new JsonArray([.. channel.Members.Select(member => (JsonNode)member)])), NoMore())
            : SlackAnswer.Error("channel_not_found");

    /// <summary>What stands in the channel itself, the newest first.</summary>
    public JsonObject History(SlackArguments arguments) => Read(
        arguments, (_, messages) => messages.Where(message => message.ThreadTs is null || message.ThreadTs == message.Ts).OrderByDescending(message => message.Ts, StringComparer.Ordinal));

    /// <summary>A message, and what answers it in its thread, the eldest first.</summary>
    public JsonObject Replies(SlackArguments arguments)
    {
        var root = arguments.String("ts");
        return Read(arguments, (channel, messages) => messages.Where(message => message.Ts == root || message.ThreadTs == root))
            is var answer && answer["messages"] is JsonArray { Count: 0 } ? SlackAnswer.Error("thread_not_found") : answer;
    }

    private JsonObject Read(SlackArguments arguments, Func<SlackChannel, IEnumerable<SlackMessage>, IEnumerable<SlackMessage>> choose)
    {
        if (team.FindChannel(arguments.String("channel")) is not { } channel)
        {
            return SlackAnswer.Error("channel_not_found");
        }

        if (!channel.Members.Contains(SlackTeam.BotUserId))
        {
            return SlackAnswer.Error("not_in_channel");
        }

        var isInclusive = arguments.Bool("inclusive");
        var (oldest, latest) = (arguments.String("oldest") ?? "0", arguments.String("latest") ?? "9");
        bool IsBetween(string ts) =>
            string.CompareOrdinal(ts, oldest) is var since && string.CompareOrdinal(ts, latest) is var until && (isInclusive ? since >= 0 && until <= 0 : since > 0 && until < 0);

        var all = team.Messages.Where(message => message.Channel == channel.Id && message.OnlyFor is null && IsBetween(message.Ts));
        var chosen = choose(channel, all).Take(arguments.Int("limit", 100)).Select(message => (JsonNode)message.ToJson(arguments.Bool("include_all_metadata")));
        return SlackAnswer.Ok(("messages", new JsonArray([.. chosen])), ("has_more", false), NoMore());
    }

    private static JsonObject Opened(SlackChannel channel, SlackArguments arguments) =>
        SlackAnswer.Ok(("channel", arguments.Bool("return_im") ? channel.ToJson() : new JsonObject { ["id"] = channel.Id }));

    private static (string Name, JsonNode Value) NoMore() => ("response_metadata", new JsonObject { ["next_cursor"] = "" });
}
