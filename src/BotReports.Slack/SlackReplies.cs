using BotReports.Bot.Cards;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Renders a reply as messages for Slack: the first for the conversation, the rest for its thread.</summary>
internal static class SlackReplies
{
    /// <param name="key">Identifies this reply among all others.</param>
    public static IReadOnlyList<SlackPost> Of(Activity activity, SlackConversation conversation, string key)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (CardAttachment.TryGet(attachment, out var card))
            {
                var messages = conversation is { IsPersonal: false, Thread: null } ? BlockKitRenderer.ShowInChannel(card) : BlockKitRenderer.Show(card);
                return [.. messages.Select((message, part) => new SlackPost(conversation.Channel, conversation.Thread, $"{key}-{part + 1}", message.Blocks, message.Text))];
            }
        }

        return [new SlackPost(conversation.Channel, conversation.Thread, $"{key}-1", null, SlackText.Escape(activity.Text ?? ""))];
    }
}
