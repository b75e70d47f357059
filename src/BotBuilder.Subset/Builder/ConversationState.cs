namespace Microsoft.Bot.Builder;

/// <summary>What is known of a conversation, for all who take part in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{Required(turnContext.Activity.ChannelId, "channelId")}/conversations/{Required(turnContext.Activity.Conversation?.Id, "Conversation.Id")}";
}
