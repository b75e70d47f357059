using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Outbox;

/// <summary>The conversation that something goes to.</summary>
/// <param name="Channel">The channel that it is in.</param>
/// <param name="Reference">How it is reached.</param>
/// <param name="Known">What is known of it; null where nothing has come from it yet.</param>
internal sealed record OutboxPlace(BotChannel Channel, ConversationReference Reference, KnownConversation? Known)
{
    /// <summary>Names the conversation among all channels, as <see cref="ChannelBinding.Key"/> does.</summary>
    public string Key => $"{Reference.ChannelId}/{Reference.Conversation.Id}";

    /// <summary>Whether something has come from it since it was last unreachable.</summary>
    public bool IsReachable => Known is { IsReachable: true };

    /// <summary>Runs a turn of the bot's own in the conversation.</summary>
    /// <param name="turn">What is done there.</param>
    /// <param name="longest">After this time it is given up, so that a conversation that hangs holds nothing up.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task ContinueAsync(BotCallbackHandler turn, TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        await Channel.Adapter.ContinueConversationAsync(Channel.BotAppId, Reference, turn, either.Token).WaitAsync(either.Token);
    }

    /// <summary>Sends one message there, with the time that a delivery may take.</summary>
    /// <returns>Why it could not be sent; null where it was.</returns>
    public async Task<Exception?> TrySendAsync(IActivity activity, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await ContinueAsync((context, token) => context.SendActivityAsync(activity, token), OutboxDelivery.Longest, time, cancellationToken);
            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return exception;
        }
    }
}
