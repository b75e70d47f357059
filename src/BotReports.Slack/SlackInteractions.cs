using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Finds the user behind an interaction, and runs commands for them in their own chat with the bot.</summary>
internal sealed class SlackInteractions(SlackUserCache users, SlackTurns turns, SlackChats chats, KnownConversations conversations, TrustedPeople trusted, SpokenLanguage language)
{
    /// <summary>Null if the payload names no user.</summary>
    public async Task<SlackInteraction?> FindAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        payload is { Tenant: { } tenant } && (payload.User ?? payload.Event.Text("user")) is { } user
            ? await FindAsync(tenant, user, cancellationToken) with { Trigger = payload.Trigger ?? "" }
            : null;

    public async Task<SlackInteraction> FindAsync(string tenant, string user, CancellationToken cancellationToken)
    {
        var known = await users.FindAsync(user, cancellationToken);
        var chat = await FindChatAsync(known.Person, cancellationToken);
        return new SlackInteraction(tenant, await trusted.ProveAsync(KnownConversations.Whole(known.Person, chat), cancellationToken), language.Of(chat, known.Locale));
    }

    /// <summary>Runs a turn as if the user had sent the input in their own chat with the bot, or where the input says.</summary>
    /// <returns>Whether everything that the turn stored has been written.</returns>
    public async Task<TurnOutcome> TakeAsync(SlackInteraction interaction, SlackInput input, CancellationToken cancellationToken)
    {
        var conversation = input.Conversation ?? SlackConversation.Of(interaction.Tenant, await chats.FindAsync(interaction.User, cancellationToken), thread: null);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = input.Id,
            Text = input.Text,
            TextFormat = TextFormatTypes.Plain,
            Value = input.Value,
            ReplyToId = input.Message,
        };
        return await turns.RunAsync(conversation, interaction.User, activity, cancellationToken);
    }

    /// <summary>Null also where the storage does not say: then somebody is who Slack says they are, and speaks the language that it says.</summary>
    private async Task<KnownConversation?> FindChatAsync(Person person, CancellationToken cancellationToken)
    {
        try
        {
            return await conversations.FindChatAsync(person, SlackChannel.ChannelId, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnreadableDocumentException)
        {
            return null;
        }
    }
}
