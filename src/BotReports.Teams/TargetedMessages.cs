using BotReports.Bot.Conversations;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Teams.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams;

/// <summary>
/// What one person alone sees in a channel or a group chat: the answers to a slash command, and what concerns nobody else there. Teams takes such messages away after a day.
/// In a tenant that does not have them, what they say goes to the person's own chat, and a line where they asked says so.
/// </summary>
internal sealed class TargetedMessages(ConnectorClient connector, KnownConversations conversations)
{
    private const string Flag = "isTargeted";

    /// <summary>Whether nobody else in the conversation sees the message: somebody has used a slash command.</summary>
    public static bool IsTargeted(Activity received) => received.Recipient?.Properties?[Flag] is JValue { Value: true };

    /// <summary>Sends something to whoever the turn's message is from.</summary>
    /// <exception cref="UndeliveredException">The service takes it neither there nor in their own chat.</exception>
    public async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        // Others see it no more than the answer: there is nobody whom it would tell that somebody is at work.
        if (activity.Type is ActivityTypes.Typing)
        {
            return new ResourceResponse("");
        }

        var recipient = activity.Recipient;
        if (turn.TurnState.Get<Detour>() is not { } detour)
        {
            activity.Recipient = new ChannelAccount(turn.Activity.From.Id, turn.Activity.From.Name) { Properties = new JObject { [Flag] = true } };
            var result = await connector.SendTargetedAsync(activity, cancellationToken);
            if (result.Failure is not (DeliveryFailure.NotAllowed or DeliveryFailure.Refused or DeliveryFailure.NotThere or DeliveryFailure.MessageGone))
            {
                return result.ToResponse();
            }

            activity.Recipient = recipient;
            var sender = new Person(KnownConversation.PersonIdOf(turn.Activity.From), "");
            detour = new Detour(await conversations.FindChatAsync(sender, activity.ChannelId, cancellationToken) is { IsReachable: true } chat ? chat.ToReference() : null);
            turn.TurnState.Set(detour);
        }

        return await SendAroundAsync(turn, activity, detour, cancellationToken);
    }

    private async Task<ResourceResponse> SendAroundAsync(ITurnContext turn, Activity activity, Detour detour, CancellationToken cancellationToken)
    {
        if (detour.Chat is { } chat)
        {
            var sent = await connector.SendAsync(Copy(activity, chat), cancellationToken);
            if (sent.IsAccepted)
            {
                await SayOnceAsync(turn.Activity, Phrases.In(activity.Locale).WrittenInChat, detour, cancellationToken);
            }

            return sent.ToResponse();
        }

        // Whoever asked where all could read was never promised that others would not read the answer.
        return IsTargeted(turn.Activity)
            ? await SayOnceAsync(turn.Activity, Phrases.In(activity.Locale).AskInChat, detour, cancellationToken)
            : (await connector.SendAsync(activity, cancellationToken)).ToResponse();
    }

    /// <summary>Says where the answer is, or why there is none, to all who read along, once a turn.</summary>
    private async Task<ResourceResponse> SayOnceAsync(Activity asked, string words, Detour detour, CancellationToken cancellationToken)
    {
        if (detour.IsTold)
        {
            return new ResourceResponse("");
        }

        detour.IsTold = true;
        var said = MessageFactory.Text(words).ApplyConversationReference(asked.GetConversationReference());
        return (await connector.SendAsync(said, cancellationToken)).ToResponse();
    }

    private static Activity Copy(Activity activity, ConversationReference chat)
    {
        var copy = new Activity(
            activity.Type, text: activity.Text, textFormat: activity.TextFormat, summary: activity.Summary, locale: activity.Locale, attachments: activity.Attachments, entities: activity.Entities,
            suggestedActions: activity.SuggestedActions, channelData: activity.ChannelData);
        return copy.ApplyConversationReference(chat);
    }

    /// <summary>That the service has refused messages to one person in this turn.</summary>
    /// <param name="chat">The person's own chat; null where they have none.</param>
    private sealed class Detour(ConversationReference? chat)
    {
        public ConversationReference? Chat => chat;

        public bool IsTold { get; set; }
    }
}
