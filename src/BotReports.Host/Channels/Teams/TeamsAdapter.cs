using System.Text;
using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Host.Channels.Teams.Connector;
using BotReports.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Host.Channels.Teams;

/// <summary>Takes activities from HTTP into the bot and the bot's replies to the service that each came from.</summary>
internal sealed class TeamsAdapter : BotAdapter
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>In bytes: Teams takes somewhat more in one message.</summary>
    private const int LargestText = 60_000;

    private readonly ConnectorClient _connector;

    public TeamsAdapter(ConnectorClient connector, IEnumerable<IMiddleware> middlewares)
    {
        _connector = connector;
        foreach (var middleware in middlewares)
        {
            Use(middleware);
        }
    }

    /// <summary>Answers 200 when the turn is through, that is after what it stored has been written.</summary>
    public async Task ProcessAsync(Activity activity, HttpContext http, IBot bot)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, http.RequestAborted);
        await InvokeAnswer.WriteAsync(context, http.Response);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            if (activities[i].Type is ActivityTypesEx.InvokeResponse)
            {
                turnContext.TurnState.Set(InvokeResponseKey, activities[i]);
                responses[i] = new ResourceResponse();
                continue;
            }

            // Here the service gives the ids.
            activities[i].Id = null;
            responses[i] = (await _connector.SendAsync(Render(activities[i]), cancellationToken)).ToResponse();
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await _connector.UpdateAsync(Render(activity), cancellationToken)).ToResponse();

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        (await _connector.DeleteAsync(reference, cancellationToken)).ToResponse();

    private static Activity Render(Activity activity)
    {
        foreach (var attachment in activity.Attachments?.ToList() ?? [])
        {
            if (CardAttachment.TryGet(attachment, out var card))
            {
                attachment.ContentType = AdaptiveCard;
                attachment.Content = new JRaw(AdaptiveCardRenderer.Render(card).ToJsonString());
            }
            else if (FileAttachment.TryGet(attachment, out var file))
            {
                RenderFile(activity, attachment, file);
            }
        }

        return activity;
    }

    // Handing over a file needs its owner's consent first, which is not built yet. What is text is said; the rest is owned up to.
    private static void RenderFile(Activity activity, Attachment attachment, ExportedFile file)
    {
        activity.Attachments = [.. activity.Attachments.Where(other => other != attachment)];
        activity.Text = file.MediaType == MarkdownExport.MediaType && file.Content.Length <= LargestText
            ? Encoding.UTF8.GetString(file.Content.Span)
            : Phrases.In(activity.Locale).ExportElsewhere;
        activity.TextFormat = TextFormatTypes.Markdown;
    }
}
