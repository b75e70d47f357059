using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Console;

/// <summary>Passes the console's activities to the bot, and adds the bot's replies to the transcripts.</summary>
internal sealed class ConsoleAdapter(ConsoleTranscripts transcripts, ConsoleFiles files, IEnumerable<IMiddleware> middlewares) : ChannelAdapter(middlewares)
{
    public async Task ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    /// <summary>An activity that has an id is added once only.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = await SendAsync(activities[i], cancellationToken);

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        await transcripts.ReplaceAsync(await MessageOfAsync(activity, cancellationToken), cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        transcripts.DeleteAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);

    // Traces and typing are not sent: the page shows by itself that it waits.
    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message)
            return new ResourceResponse(activity.Id ?? "");

        var message = await MessageOfAsync(activity, cancellationToken);
        await transcripts.AppendAsync(message, cancellationToken);
        return new ResourceResponse(message.Id);
    }

    /// <summary>Renders a reply, with links to its files.</summary>
    private async Task<ConsoleMessage> MessageOfAsync(Activity activity, CancellationToken cancellationToken)
    {
        var message = ConsoleReplies.Of(activity);
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (FileAttachment.TryGet(attachment, out var file))
            {
                message = message with { Files = [.. message.Files ?? [], await files.KeepAsync(file, cancellationToken)] };
            }
        }

        return message;
    }
}
