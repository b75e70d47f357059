using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Slack;

/// <summary>Brings what people do in Slack to the bot, and what the bot says into Slack.</summary>
internal sealed class SlackAdapter : BotAdapter
{
    private readonly SlackPosts _posts;
    private readonly SlackUploads _uploads;
    private readonly KnownConversations _conversations;

    public SlackAdapter(SlackPosts posts, SlackUploads uploads, KnownConversations conversations, IEnumerable<IMiddleware> middlewares)
    {
        (_posts, _uploads, _conversations) = (posts, uploads, conversations);
        foreach (var middleware in middlewares)
        {
            Use(middleware);
        }
    }

    public async Task ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await NotingSilenceAsync(activities[i], () => SendAsync(activities[i], cancellationToken), cancellationToken);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        NotingSilenceAsync(activity, () => UpdateAsync(activity, cancellationToken), cancellationToken);

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var place = SlackPlace.Parse(reference.Conversation.Id);

        // The thread's messages first: without the first message nobody would find them.
        foreach (var timestamp in SlackMessageId.Parse(reference.ActivityId).Timestamps.Reverse())
        {
            await _posts.DeleteAsync(place.Channel, timestamp, cancellationToken);
        }
    }

    /// <summary>Where the bot cannot speak any more it does not try again of its own accord, until something comes from there.</summary>
    private async Task<ResourceResponse> NotingSilenceAsync(Activity activity, Func<Task<ResourceResponse>> speak, CancellationToken cancellationToken)
    {
        try
        {
            return await speak();
        }
        catch (SlackException exception) when (exception.Error.Kind is SlackErrorKind.OutOfReach)
        {
            await _conversations.MarkUnreachableAsync(SlackChannel.ChannelId, activity.Conversation.Id, cancellationToken);
            throw;
        }
    }

    /// <summary>Changes all messages that the activity is. What it has more of than before comes into the thread; what it has less of goes.</summary>
    private async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var place = SlackPlace.Parse(activity.Conversation.Id);
        var before = SlackMessageId.Parse(activity.Id).Timestamps;
        var posts = SlackReplies.Of(activity, place, Guid.NewGuid().ToString("N"));
        var shown = new List<string>();
        foreach (var (part, post) in posts.Index())
        {
            shown.Add(part < before.Count && await _posts.UpdateAsync(post, before[part], cancellationToken)
                ? before[part]
                : await _posts.PostAsync(post with { Thread = post.Thread ?? shown.FirstOrDefault() }, cancellationToken));
        }

        foreach (var surplus in before.Skip(posts.Count))
        {
            await _posts.DeleteAsync(place.Channel, surplus, cancellationToken);
        }

        return new ResourceResponse(new SlackMessageId(shown).ToString());
    }

    // Traces and typing are for other channels.
    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return new ResourceResponse(activity.Id ?? "");
        }

        var place = SlackPlace.Parse(activity.Conversation.Id);
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (FileAttachment.TryGet(attachment, out var file))
            {
                return new ResourceResponse(await _uploads.UploadAsync(place.Channel, place.Thread, file, SlackText.Escape(activity.Text ?? ""), cancellationToken));
            }
        }

        var posts = SlackReplies.Of(activity, place, activity.Id ?? Guid.NewGuid().ToString("N"));
        if (activity.DeliveryMode is DeliveryModes.Ephemeral && !place.IsPersonal && activity.Recipient?.Id is { Length: > 0 } reader)
        {
            return new ResourceResponse(await _posts.WhisperAsync(posts[0], reader, cancellationToken));
        }

        var ids = new List<string>();
        foreach (var post in posts)
        {
            ids.Add(await _posts.PostAsync(post with { Thread = post.Thread ?? ids.FirstOrDefault(), MayStand = activity.Id is not null }, cancellationToken));
        }

        return new ResourceResponse(new SlackMessageId(ids).ToString());
    }
}
