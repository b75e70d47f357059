using BotReports.Bot.Cards;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>What the bot says, as messages for Slack: one for the place where it is said, and what that has no room for, for its thread.</summary>
internal static class SlackReplies
{
    /// <param name="key">What tells this from everything else that the bot says.</param>
    public static IReadOnlyList<SlackPost> Of(Activity activity, SlackPlace place, string key)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (CardAttachment.TryGet(attachment, out var card))
            {
                return [.. BlockKitRenderer.Render(card).Select((message, part) => new SlackPost(place.Channel, place.Thread, $"{key}-{part + 1}", message.Blocks, message.Text))];
            }
        }

        return [new SlackPost(place.Channel, place.Thread, $"{key}-1", null, SlackText.Escape(activity.Text ?? ""))];
    }
}
