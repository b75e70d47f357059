namespace Microsoft.Bot.Builder;

/// <summary>What is known of a user, in all conversations on a channel.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{Required(turnContext.Activity.ChannelId, "channelId")}/users/{Required(turnContext.Activity.From?.Id, "From.Id")}";
}
