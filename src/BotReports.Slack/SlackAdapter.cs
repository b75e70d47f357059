using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Slack;

/// <summary>Passes activities from Slack to the bot, and posts the bot's replies to Slack.</summary>
internal sealed class SlackAdapter(SlackPosts posts, SlackUploads uploads, KnownConversations conversations, RunningTurns running, IEnumerable<IMiddleware> middlewares) : ChannelAdapter(middlewares)
{
    /// <summary>Has the bot deal with an activity.</summary>
    /// <returns>When the turn is committed, or has failed. The replies follow.</returns>
    public async Task<TurnOutcome> ProcessAsync(Activity activity, IBot bot) =>
        await (await running.RunAsync(new TurnContext(this, activity), context => RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None))).Given;

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
            await posts.DeleteAsync(conversation.Channel, timestamp, cancellationToken);
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
            await conversations.MarkUnreachableAsync(SlackChannel.ChannelId, activity.Conversation.Id, cancellationToken);
            throw;
        }
    }

    /// <summary>Updates all messages of the activity. Additional messages are posted to the thread; surplus ones are deleted.</summary>
    private async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = SlackConversation.Parse(activity.Conversation.Id);
        var before = SlackMessageId.Parse(activity.Id).Timestamps;

        // The same keys each time, so that a message that was added by an update whose result is unknown is not added again.
        var messages = SlackReplies.Of(activity, conversation, $"update-{before[0]}");
        var shown = new List<string>();
        foreach (var (part, post) in messages.Index())
        {
            shown.Add(part < before.Count && await posts.UpdateAsync(post, before[part], cancellationToken)
                ? before[part]
                : await posts.PostAsync(post with { Thread = post.Thread ?? shown.FirstOrDefault(), MayStand = true }, cancellationToken));
        }

        foreach (var surplus in before.Skip(messages.Count))
        {
            await posts.DeleteAsync(conversation.Channel, surplus, cancellationToken);
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
                return new ResourceResponse(await uploads.UploadAsync(conversation.Channel, conversation.Thread, file, SlackText.Escape(activity.Text ?? ""), cancellationToken));
            }
        }

        var messages = SlackReplies.Of(activity, conversation, activity.Id ?? Guid.NewGuid().ToString("N"));
        if (activity.DeliveryMode is DeliveryModes.Ephemeral && !conversation.IsPersonal && activity.Recipient?.Id is { Length: > 0 } reader)
        {
            return new ResourceResponse(await posts.PostEphemeralAsync(messages[0], reader, cancellationToken));
        }

        var ids = new List<string>();
        foreach (var post in messages)
        {
            ids.Add(await posts.PostAsync(post with { Thread = post.Thread ?? ids.FirstOrDefault(), MayStand = activity.Id is not null }, cancellationToken));
        }

        return new ResourceResponse(new SlackMessageId(ids).ToString());
    }
}
