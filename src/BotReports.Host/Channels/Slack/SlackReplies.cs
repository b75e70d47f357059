using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Host.Channels.Slack.Api;
using Microsoft.Bot.Schema;

namespace BotReports.Host.Channels.Slack;

/// <summary>What the bot says, as messages for Slack.</summary>
internal static class SlackReplies
{
    /// <param name="key">What tells this message from all others.</param>
    public static IReadOnlyList<SlackPost> Of(Activity activity, SlackPlace place, string key)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (CardAttachment.TryGet(attachment, out var card))
            {
                return [new SlackPost(place.Channel, place.Thread, key, null, Escape(PlainTextRenderer.Render(card)))];
            }
        }

        return [new SlackPost(place.Channel, place.Thread, key, null, Escape(activity.Text ?? ""))];
    }

    /// <summary>Plain words as text of Slack's, in which nobody is called and nothing is a link that somebody made so.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
