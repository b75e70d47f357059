using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Languages;
using BotReports.Teams.Cards;
using BotReports.Teams.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Teams;

/// <summary>Passes activities from HTTP requests to the bot, and sends the bot's replies to the service that each activity came from.</summary>
internal sealed class TeamsAdapter(ConnectorClient connector, TargetedMessages targeted, RunningTurns running, IEnumerable<IMiddleware> middlewares) : ChannelAdapter(middlewares)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private const string Personal = "personal";

    /// <summary>In bytes. Teams accepts somewhat more in one message.</summary>
    private const int LargestText = 60_000;

    // Letters as themselves: with \uXXXX for each, an Arabic card would be three times as large.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers 200 when everything that the turn stored has been written. The replies follow.</summary>
    public async Task ProcessAsync(Activity activity, HttpContext http, IBot bot)
    {
        if (IsAmongOthers(activity))
        {
            return;
        }

        await InvokeAnswer.WriteAsync((await RunAsync(activity, bot)).Response, http.Response);
    }

    /// <summary>Has the bot deal with an activity that came another way than by a message of its own.</summary>
    /// <returns>When the turn is committed, or has failed. The replies follow.</returns>
    public async Task<TurnOutcome> TakeAsync(Activity activity, IBot bot) => await (await RunAsync(activity, bot)).Given;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            // Traces are for the emulator, which gets them from the SDK's own adapters; Teams refuses them.
            if (activities[i].Type is ActivityTypes.Trace)
            {
                responses[i] = new ResourceResponse(activities[i].Id ?? "");
                continue;
            }

            // The service assigns the ids, and knows messages to one person by their address.
            var isForSender = activities[i].DeliveryMode is DeliveryModes.Ephemeral || TargetedMessages.IsTargeted(turnContext.Activity);
            (activities[i].Id, activities[i].DeliveryMode) = (null, null);
            responses[i] = isForSender
                ? await targeted.SendAsync(turnContext, Render(activities[i]), cancellationToken)
                : (await connector.SendAsync(Render(activities[i]), cancellationToken)).ToResponse();
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await connector.UpdateAsync(Render(activity), cancellationToken)).ToResponse();

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        (await connector.DeleteAsync(reference, cancellationToken)).ToResponse();

    // The turn is not cancelled when the channel stops waiting: the channel redelivers, and a cancelled turn would start over each time.
    private Task<Acknowledgement> RunAsync(Activity activity, IBot bot) =>
        running.RunAsync(new TurnContext(this, activity), context => RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None));

    // A team can let the bot read every message. Messages that are not for the bot are ignored.
    private static bool IsAmongOthers(Activity activity) =>
        activity is { Type: ActivityTypes.Message, ChannelId: TeamsChannel.ChannelId, Value: null, Conversation.ConversationType: not (null or Personal) }
        && !Mentions.IncludeRecipient(activity) && !TargetedMessages.IsTargeted(activity);

    private static Activity Render(Activity activity)
    {
        foreach (var attachment in activity.Attachments?.ToList() ?? [])
        {
            if (CardAttachment.TryGet(attachment, out var card))
            {
                attachment.ContentType = AdaptiveCard;
                attachment.Content = new JRaw(AdaptiveCardRenderer.Render(card).ToJsonString(Readable));
            }
            else if (FileAttachment.TryGet(attachment, out var file, out var request))
            {
                RenderFile(activity, attachment, file, request);
            }
        }

        return activity;
    }

    private static string OfferOf(FileRequest request, Phrases phrases) => request switch
    {
        EventFileRequest => phrases.EventFileOffered,
        ActionFileRequest => phrases.FileReady,
        ExportRequest { IsForOrganizer: true } => phrases.ReportFileOffered,
        _ => phrases.FileOffered,
    };

    // In a personal chat in Teams the user is asked for consent to upload the file. Elsewhere a text file is sent as a message, and for other files the bot says that it cannot send them.
    private static void RenderFile(Activity activity, Attachment attachment, ExportedFile file, FileRequest request)
    {
        if (activity is { ChannelId: TeamsChannel.ChannelId, Conversation.ConversationType: Personal })
        {
            (attachment.ContentType, attachment.Content) = (FileConsentCard.ContentType, new FileConsentCard
            {
                Description = OfferOf(request, Phrases.In(activity.Locale)),
                SizeInBytes = file.Content.Length,
                AcceptContext = request.Ids,
                DeclineContext = request.Ids,
            });
            activity.Text = null;
            return;
        }

        activity.Attachments = [.. activity.Attachments.Where(other => other != attachment)];
        activity.Text = file.MediaType == MarkdownExport.MediaType && file.Content.Length <= LargestText
            ? Encoding.UTF8.GetString(file.Content.Span)
            : Phrases.In(activity.Locale).ExportElsewhere;
        activity.TextFormat = TextFormatTypes.Markdown;
    }
}
