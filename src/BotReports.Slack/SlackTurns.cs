using BotReports.Bot.Turns;
using BotReports.Slack.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Runs turns of the bot for activities from Slack.</summary>
internal sealed class SlackTurns(SlackAdapter adapter, IBot bot, SlackUserCache users)
{
    /// <summary>The service URL of activities from Slack. Replies do not use it.</summary>
    private const string ServiceUrl = "urn:botreports:slack";

    /// <param name="activity">The activity. The sender, the conversation and the language are added here.</param>
    /// <returns>Completes after the turn, when everything it stored has been written.</returns>
    public async Task<TurnOutcome> RunAsync(SlackConversation conversation, string user, Activity activity, CancellationToken cancellationToken)
    {
        var person = await users.FindAsync(user, cancellationToken);
        activity.ChannelId = SlackChannel.ChannelId;
        activity.ServiceUrl = ServiceUrl;
        activity.Timestamp ??= SlackTime.Of(activity.Id);
        activity.Locale = person.Locale;
        activity.LocalTimezone = person.TimeZone;
        activity.From = new ChannelAccount(person.Id, person.Name);
        PersonProperties.Write(activity.From.Properties, person.Person);

        activity.Recipient = new ChannelAccount(await users.FindSelfAsync(cancellationToken));
        activity.Conversation = conversation.ToConversation();
        return await adapter.ProcessAsync(activity, bot);
    }

    /// <summary>Runs the turn of a button on a message. The bot decides whether two presses of one button count twice.</summary>
    /// <returns>Null for what is no button of a message.</returns>
    public async Task<TurnOutcome?> PressAsync(SlackPress press, string user, CancellationToken cancellationToken) =>
        press.Conversation is { } conversation && BlockKitButton.Read(press.Value) is { } value
            ? await RunAsync(conversation, user, new Activity { Type = ActivityTypes.Message, Id = press.Id, ReplyToId = press.Message, Value = value }, cancellationToken)
            : null;
}
