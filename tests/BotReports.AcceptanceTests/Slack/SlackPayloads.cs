using System.Globalization;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What Slack tells an app of what people do, in Slack's words.</summary>
internal sealed class SlackPayloads(SlackServer server)
{
    private int _events;

    private SlackTeam Team => server.Team;

    /// <summary>An event as it is delivered; each call gives it another id.</summary>
    public JsonObject Envelope(JsonObject @event) => new()
    {
        ["token"] = "legacy",
        ["team_id"] = SlackTeam.Id,
        ["context_team_id"] = SlackTeam.Id,
        ["api_app_id"] = SlackTeam.AppId,
        ["event"] = @event.DeepClone(),
        ["type"] = "event_callback",
        ["event_id"] = string.Create(CultureInfo.InvariantCulture, $"Ev{++_events:D9}"),
        ["event_time"] = Team.Time.GetUtcNow().ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = null,
            ["team_id"] = SlackTeam.Id,
            ["user_id"] = SlackTeam.BotUserId,
            ["is_bot"] = true,
            ["is_enterprise_install"] = false,
        }),
        ["is_ext_shared_channel"] = false,
    };

    /// <summary>Somebody says something: in a chat with the bot, or to it in a channel.</summary>
    public JsonObject Said(SlackMessage message, SlackChannel channel, string? type = null)
    {
        var said = message.ToJson();
        said["type"] = type ?? (channel.IsChat ? "message" : "app_mention");
        if (message.Files is not null)
        {
            said["subtype"] = "file_share";
        }

        (said["client_msg_id"], said["channel"], said["event_ts"]) = (Guid.NewGuid().ToString(), channel.Id, message.Ts);
        if ((string)said["type"]! == "message")
        {
            said["channel_type"] = channel.IsChat ? "im" : "channel";
        }

        return said;
    }

    /// <summary>A message has become another, by its author's hand or by Slack's own.</summary>
    public JsonObject Changed(SlackMessage before, SlackMessage after)
    {
        var changed = Hidden("message_changed", after);
        (changed["message"], changed["previous_message"]) = (after.ToJson(), before.ToJson());
        return changed;
    }

    public JsonObject Deleted(SlackMessage message)
    {
        var deleted = Hidden("message_deleted", message);
        (deleted["deleted_ts"], deleted["previous_message"]) = (message.Ts, message.ToJson());
        return deleted;
    }

    public JsonObject HomeOpened(SlackUser user) => new()
    {
        ["type"] = "app_home_opened",
        ["user"] = user.Id,
        ["channel"] = Team.ChatWith(user).Id,
        ["tab"] = "home",
        ["event_ts"] = Team.NextTs(),
    };

    /// <summary>Somebody presses a button of a message.</summary>
    public JsonObject Pressed(SlackUser user, SlackMessage message, JsonObject button)
    {
        var channel = Team.FindChannel(message.Channel)!;
        var payload = Interaction("block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = channel.Id, ["is_ephemeral"] = message.OnlyFor is not null };
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.IsChat ? "directmessage" : channel.Name };
        payload["message"] = message.ToJson();
        payload["response_url"] = server.ResponseUrls.Grant(user.Id, channel.Id, message.Ts);
        return WithAction(payload, button);
    }

    /// <summary>Somebody presses a button in a window or in their home.</summary>
    public JsonObject Pressed(SlackUser user, SlackView view, JsonObject button)
    {
        var payload = Interaction("block_actions", user);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["view"] = view.Json.DeepClone();
        return WithAction(payload, button);
    }

    /// <summary>Somebody sends a window off, with what stands in its fields by their action ids; where none is named, the field keeps its words.</summary>
    public JsonObject Submitted(SlackUser user, SlackView view, IReadOnlyDictionary<string, string> written)
    {
        var payload = Interaction("view_submission", user);
        payload["view"] = view.Json.DeepClone();
        payload["view"]!["state"] = new JsonObject { ["values"] = Values(view, written) };
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    public JsonObject Closed(SlackUser user, SlackView view)
    {
        var payload = Interaction("view_closed", user);
        payload["view"] = view.Json.DeepClone();
        payload["is_cleared"] = false;
        return payload;
    }

    /// <summary>Somebody chooses a shortcut that is about nothing in particular.</summary>
    public JsonObject Shortcut(SlackUser user, string callbackId)
    {
        var payload = Interaction("shortcut", user);
        (payload["callback_id"], payload["action_ts"]) = (callbackId, Team.NextTs());
        return payload;
    }

    /// <summary>Somebody chooses a shortcut on a message.</summary>
    public JsonObject Shortcut(SlackUser user, string callbackId, SlackMessage message)
    {
        var payload = Interaction("message_action", user);
        var channel = Team.FindChannel(message.Channel)!;
        (payload["callback_id"], payload["action_ts"], payload["message_ts"]) = (callbackId, Team.NextTs(), message.Ts);
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.IsChat ? "directmessage" : channel.Name };
        payload["message"] = message.ToJson();
        payload["response_url"] = server.ResponseUrls.Grant(user.Id, channel.Id);
        return payload;
    }

    public JsonObject Command(SlackUser user, SlackChannel channel, string command, string text) => new()
    {
        ["token"] = "legacy",
        ["team_id"] = SlackTeam.Id,
        ["team_domain"] = "conference",
        ["channel_id"] = channel.Id,
        ["channel_name"] = channel.IsChat ? "directmessage" : channel.Name,
        ["user_id"] = user.Id,
        ["user_name"] = user.Name,
        ["command"] = command,
        ["text"] = text,
        ["api_app_id"] = SlackTeam.AppId,
        ["is_enterprise_install"] = "false",
        ["response_url"] = server.ResponseUrls.Grant(user.Id, channel.Id),
        ["trigger_id"] = server.Views.NewTrigger(user.Id),
    };

    private JsonObject Hidden(string subtype, SlackMessage message) => new()
    {
        ["type"] = "message",
        ["subtype"] = subtype,
        ["hidden"] = true,
        ["channel"] = message.Channel,
        ["channel_type"] = Team.FindChannel(message.Channel)!.IsChat ? "im" : "channel",
        ["ts"] = Team.NextTs(),
        ["event_ts"] = Team.NextTs(),
    };

    private JsonObject Interaction(string type, SlackUser user) => new()
    {
        ["type"] = type,
        ["token"] = "legacy",
        ["api_app_id"] = SlackTeam.AppId,
        ["team"] = new JsonObject { ["id"] = SlackTeam.Id, ["domain"] = "conference" },
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = SlackTeam.Id },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
        ["trigger_id"] = server.Views.NewTrigger(user.Id),
    };

    private JsonObject WithAction(JsonObject payload, JsonObject button)
    {
        var action = button.DeepClone().AsObject();
        action["block_id"] ??= "block";
        action["action_ts"] = Team.NextTs();
        payload["actions"] = new JsonArray(action);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        return payload;
    }

    private static JsonObject Values(SlackView view, IReadOnlyDictionary<string, string> written)
    {
        var values = new JsonObject();
        foreach (var input in view.Blocks.OfType<JsonObject>().Where(block => (string?)block["type"] == "input"))
        {
            var element = input["element"]!;
            var id = (string)element["action_id"]!;
            var value = written.GetValueOrDefault(id) ?? (string?)element["initial_value"];
            values[(string)input["block_id"]!] = new JsonObject { [id] = new JsonObject { ["type"] = (string?)element["type"], ["value"] = value } };
        }

        return values;
    }
}
