using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Slack;

/// <summary>Passes activities from Slack to the bot, and posts the bot's replies to Slack.</summary>
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
        var conversation = SlackConversation.Parse(reference.Conversation.Id);

        // Delete the thread's messages first: without its first message the thread could not be found.
        foreach (var timestamp in SlackMessageId.Parse(reference.ActivityId).Timestamps.Reverse())
        {
            await _posts.DeleteAsync(conversation.Channel, timestamp, cancellationToken);
        }
    }

    /// <summary>If the bot can no longer post to a conversation, it is marked as unreachable until something comes from it.</summary>
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

    /// <summary>Updates all messages of the activity. Additional messages are posted to the thread; surplus ones are deleted.</summary>
    private async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = SlackConversation.Parse(activity.Conversation.Id);
        var before = SlackMessageId.Parse(activity.Id).Timestamps;
        var posts = SlackReplies.Of(activity, conversation, Guid.NewGuid().ToString("N"));
        var shown = new List<string>();
        foreach (var (part, post) in posts.Index())
        {
            shown.Add(part < before.Count && await _posts.UpdateAsync(post, before[part], cancellationToken)
                ? before[part]
                : await _posts.PostAsync(post with { Thread = post.Thread ?? shown.FirstOrDefault() }, cancellationToken));
        }

        foreach (var surplus in before.Skip(posts.Count))
        {
            await _posts.DeleteAsync(conversation.Channel, surplus, cancellationToken);
        }

        return new ResourceResponse(new SlackMessageId(shown).ToString());
    }

    // Traces and typing are not sent to Slack.
    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return new ResourceResponse(activity.Id ?? "");
        }

        var conversation = SlackConversation.Parse(activity.Conversation.Id);
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (FileAttachment.TryGet(attachment, out var file))
            {
                return new ResourceResponse(await _uploads.UploadAsync(conversation.Channel, conversation.Thread, file, SlackText.Escape(activity.Text ?? ""), cancellationToken));
            }
        }

        var posts = SlackReplies.Of(activity, conversation, activity.Id ?? Guid.NewGuid().ToString("N"));
        if (activity.DeliveryMode is DeliveryModes.Ephemeral && !conversation.IsPersonal && activity.Recipient?.Id is { Length: > 0 } reader)
        {
            return new ResourceResponse(await _posts.PostEphemeralAsync(posts[0], reader, cancellationToken));
        }

        var ids = new List<string>();
        foreach (var post in posts)
        {
            ids.Add(await _posts.PostAsync(post with { Thread = post.Thread ?? ids.FirstOrDefault(), MayStand = activity.Id is not null }, cancellationToken));
        }

        return new ResourceResponse(new SlackMessageId(ids).ToString());
    }
}
