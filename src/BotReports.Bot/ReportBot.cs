using System.Net;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Handlers;
using BotReports.Bot.Messages;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot;

/// <summary>
/// What the bot does with an activity, whichever channel it comes from: messages go to the dialogs, their later changes to the
/// answers that they gave, a new conversation is welcomed, the rest is left alone.
/// </summary>
internal sealed class ReportBot(RootDialog dialog, MessageChanges changes, FileConsent consent, SuggestedWords suggested) : ActivityHandler
{
    /// <summary>The media type of an answer that shows nothing new.</summary>
    private const string MessageType = "application/vnd.microsoft.activity.message";

    private const string UndeleteEvent = "undeleteMessage";

    private readonly DialogStack _dialogs = new();

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        await TalkAsync(turnContext, turn, cancellationToken);
        await ReplaceAsync(turnContext, turn.Replacement, cancellationToken);
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        IsRestored(turnContext)
            ? changes.RestoreAsync(turnContext, Turn.Of(turnContext), cancellationToken)
            : changes.EditAsync(turnContext, Turn.Of(turnContext), cancellationToken);

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        changes.DeleteAsync(turnContext, Turn.Of(turnContext), cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // Whoever joins a group finds the bot there already.
        var activity = ((ITurnContext)turnContext).Activity;
        return membersAdded.Any(member => member.Id != activity.Recipient.Id) && activity.Conversation.IsGroup is not true
            ? WelcomeAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Nobody is there to be told anything; whoever takes the bot back is welcomed anew. What an upgrade removes comes back at once.</summary>
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action is InstallationUpdateActionTypes.Remove)
        {
            var turn = Turn.Of(turnContext);
            turn.Place = turn.Place with { IsWelcomed = false, UnreachableSince = turn.Delivery.At };
        }

        return Task.CompletedTask;
    }

    /// <summary>Once in each conversation: a channel may say in several ways that the bot is new there.</summary>
    private async Task WelcomeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Place.IsWelcomed)
        {
            return;
        }

        turn.Place = turn.Place with { IsWelcomed = true };
        if (!turn.IsPersonal)
        {
            await context.SendActivityAsync(MessageFactory.Text(turn.Phrases.ChannelHelp), cancellationToken);
            return;
        }

        // Somebody opened the personal chat: as if they had said hello.
        turn.Wanted = new Hello();
        await TalkAsync(context, turn, cancellationToken);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != FileConsent.InvokeName)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        var isOurs = await consent.TakeAsync(turnContext, Turn.Of(turnContext), cancellationToken);
        return new InvokeResponse { Status = (int)(isOurs ? HttpStatusCode.OK : HttpStatusCode.BadRequest) };
    }

    /// <summary>A button that wants its card replaced: what it says goes the way of every message, and the new card is the answer.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        await TalkAsync(turnContext, turn, cancellationToken);
        var (replacement, whisper) = (turn.Ephemeral is null ? turn.Replacement : null, turn.Ephemeral);

        // The channel's adapter renders the card. Teams shows a bar for the words, also where there are none.
        return new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Type = replacement is null ? MessageType : CardAttachment.ContentType, Value = (object?)replacement ?? whisper ?? turn.Phrases.SeeBelow };
    }

    /// <summary>Whether a message has not been edited, but is there again after it had been deleted.</summary>
    private static bool IsRestored(ITurnContext context) => context.Activity.ChannelData is JObject data && (string?)data["eventType"] == UndeleteEvent;

    private async Task TalkAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        // The prompts read the activity's text; a pressed button has none, and a mention of the bot is no part of an answer.
        context.Activity.Text = turn.Said.Text;
        await dialog.RunAsync(context, _dialogs, cancellationToken);
        suggested.Add(turn, Replies.Of(context).Last);
    }

    private static async Task ReplaceAsync(ITurnContext context, Card? replacement, CancellationToken cancellationToken)
    {
        if (replacement is not null && context.Activity.ReplyToId is { Length: > 0 } shown)
        {
            var update = CardActivity.Of(replacement);
            update.Id = shown;
            await context.UpdateActivityAsync(update, cancellationToken);
        }
    }
}
