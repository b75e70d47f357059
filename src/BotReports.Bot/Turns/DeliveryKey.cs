using System.Security.Cryptography;
using System.Text;
using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>Tells one message from every other: an id is unique only within its conversation, and per kind of activity.</summary>
internal static class DeliveryKey
{
    public static string Of(Activity activity)
    {
        // A message can be edited, deleted and restored again and again under its one id.
        var edit = activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"\n{activity.Timestamp:O}\n{activity.Text}" : "";
        return Hash($"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.Type}\n{activity.Id}{edit}");
    }

    /// <summary>A button of a card, which somebody presses once, however often they press it.</summary>
    public static string Of(Activity activity, string card, string pressed) =>
        Hash($"{activity.ChannelId}\n{activity.Conversation.Id}\n{activity.From.Id}\n{card}\n{pressed}");

    /// <summary>Names a conversation within a report. The threads of a channel are one conversation.</summary>
    public static string OfConversation(Activity activity) => Hash($"{activity.ChannelId}\n{ChannelThread.RootOf(activity.Conversation.Id)}");

    /// <summary>Names a conversation within a report.</summary>
    public static string OfConversation(KnownConversation known) => Hash($"{known.ChannelId}\n{known.ConversationId}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 12);
}
