using BotReports.Slack.Cards;

namespace BotReports.Slack;

/// <summary>A button that was pressed.</summary>
/// <param name="Id">The same for each redelivery of one press.</param>
/// <param name="Value">The button's action, as JSON.</param>
/// <param name="Conversation">Where the message with the button is; null for one in a view.</param>
/// <param name="Message">That message; null for a button in a view.</param>
/// <param name="IsOwnMessage">Whether the message is there for what is written, and is done with it.</param>
internal sealed record SlackPress(string Id, string Value, SlackConversation? Conversation, string? Message, bool IsOwnMessage)
{
    /// <summary>Null for what is no press of a button.</summary>
    public static SlackPress? Of(SlackPayload payload)
    {
        if (payload.Tenant is not { } tenant || payload.Body.Objects("actions").FirstOrDefault() is not { } action || action.Text("value") is not { } value)
        {
            return null;
        }

        var container = payload.Body.Object("container") ?? [];
        var channel = container.Text("channel_id") ?? payload.Body.Object("channel")?.Text("id");
        var message = container.Text("message_ts");
        var thread = container.Text("thread_ts") ?? payload.Body.Object("message")?.Text("thread_ts") ?? message;
        return new SlackPress(
            $"press-{action.Text("action_ts")}",
            value,
            channel is not null && message is not null ? SlackConversation.Of(tenant, channel, thread) : null,
            message,
            action.Text("action_id")?.StartsWith(BlockKitButton.OpenForm, StringComparison.Ordinal) is true);
    }
}
