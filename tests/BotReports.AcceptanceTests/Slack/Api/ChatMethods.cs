using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Rules;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>chat.*: what the bot says.</summary>
internal sealed class ChatMethods(SlackServer server)
{
    /// <summary>Slack cuts longer ones; it cannot update one of more than <see cref="LongestUpdate"/>.</summary>
    private const int LongestText = 40_000;

    private const int LongestUpdate = 4_000;

    private SlackTeam Team => server.Team;

    public JsonObject Post(SlackArguments arguments)
    {
        var id = arguments.String("channel");
        var channel = Team.FindChannel(id) ?? (Team.FindUser(user => user.Id == id) is { } user ? Team.ChatWith(user) : null);
        if (channel is null)
        {
            return SlackAnswer.Error("channel_not_found");
        }

        if (!channel.Members.Contains(SlackTeam.BotUserId))
        {
            return SlackAnswer.Error("not_in_channel");
        }

        if (CheckWords(arguments, LongestText) is { } refused)
        {
            return refused;
        }

        var parent = arguments.String("thread_ts");
        if (parent is not null && (Team.Find(channel.Id, parent) is not { } root || (root.ThreadTs ?? root.Ts) != root.Ts))
        {
            return SlackAnswer.Mistake("invalid_thread_ts", $"{parent} is no message that a thread can begin with");
        }

        var message = MessageOf(arguments, new SlackMessage(channel.Id, Team.NextTs(), SlackTeam.BotUserId, "") { ThreadTs = parent });
        Team.Put(message);
        server.Posted.Add(new SlackPosting("chat.postMessage", message));
        return SlackAnswer.Ok(("channel", channel.Id), ("ts", message.Ts), ("message", message.ToJson()));
    }

    public JsonObject Update(SlackArguments arguments)
    {
        if (Find(arguments, out var channel, out var message) is { } missing)
        {
            return missing;
        }

        if (!message!.IsTheBots)
        {
            return SlackAnswer.Error("cant_update_message");
        }

        if (CheckWords(arguments, LongestUpdate) is { } refused)
        {
            return refused;
        }

        var updated = Team.Put(MessageOf(arguments, message) with { EditedTs = Team.NextTs() });
        server.Posted.Add(new SlackPosting("chat.update", updated));
        return SlackAnswer.Ok(("channel", channel!.Id), ("ts", updated.Ts), ("text", updated.Text), ("message", updated.ToJson()));
    }

    public JsonObject Delete(SlackArguments arguments)
    {
        if (Find(arguments, out var channel, out var message) is { } missing)
        {
            return missing;
        }

        if (!message!.IsTheBots)
        {
            return SlackAnswer.Error("cant_delete_message");
        }

        Team.Remove(message);
        server.Posted.Add(new SlackPosting("chat.delete", message));
        return SlackAnswer.Ok(("channel", channel!.Id), ("ts", message.Ts));
    }

    public JsonObject PostEphemeral(SlackArguments arguments)
    {
        if (Team.FindChannel(arguments.String("channel")) is not { } channel)
        {
            return SlackAnswer.Error("channel_not_found");
        }

        if (arguments.String("user") is not { } user || !channel.Members.Contains(user))
        {
            return SlackAnswer.Error("user_not_in_channel");
        }

        if (CheckWords(arguments, LongestText) is { } refused)
        {
            return refused;
        }

        var message = MessageOf(arguments, new SlackMessage(channel.Id, Team.NextTs(), SlackTeam.BotUserId, "") { OnlyFor = user, ThreadTs = arguments.String("thread_ts") });
        server.Posted.Add(new SlackPosting("chat.postEphemeral", Team.Put(message)));
        return SlackAnswer.Ok(("message_ts", message.Ts));
    }

    private JsonObject? Find(SlackArguments arguments, out SlackChannel? channel, out SlackMessage? message)
    {
        message = null;
        channel = Team.FindChannel(arguments.String("channel"));
        if (channel is null)
        {
            return SlackAnswer.Error("channel_not_found");
        }

        message = Team.Find(channel.Id, arguments.String("ts"));
        return message is null ? SlackAnswer.Error("message_not_found") : null;
    }

    /// <summary>What is said, in words and in blocks, whichever way it is sent.</summary>
    internal JsonObject? CheckWords(SlackArguments arguments, int longest)
    {
        var text = arguments.String("text") ?? "";
        if (text.Length == 0 && arguments.Json["blocks"] is null && arguments.Json["attachments"] is null)
        {
            return SlackAnswer.Mistake("no_text", "neither text nor blocks");
        }

        if (text.Length > longest)
        {
            return SlackAnswer.Mistake("msg_too_long", $"{text.Length} characters of text");
        }

        if (text.Length is 0 or > LongestUpdate)
        {
            server.Complaints.Add($"A text of {text.Length} characters beside the blocks");
        }

        foreach (var sequence in ControlSequences.In(text).Where(sequence => !server.IsExpected(sequence)))
        {
            server.Complaints.Add($"An unescaped {sequence} in a text");
        }

        if (arguments.Json["metadata"] is { } metadata && (metadata["event_type"]?.ToString() is not { Length: > 0 } || metadata["event_payload"] is not JsonObject))
        {
            return SlackAnswer.Mistake("invalid_metadata_format", metadata.ToJsonString());
        }

        return arguments.Json["blocks"] is { } blocks ? server.Refuse(BlockRules.OfMessage(blocks, server.IsExpected)) : null;
    }

    private static SlackMessage MessageOf(SlackArguments arguments, SlackMessage message) => message with
    {
        Text = arguments.String("text") ?? message.Text,
        Blocks = arguments.Blocks is { } blocks ? blocks.Count > 0 ? blocks.DeepClone().AsArray() : null : message.Blocks,
        Metadata = arguments.Json["metadata"]?.DeepClone().AsObject() ?? message.Metadata,
    };
}
