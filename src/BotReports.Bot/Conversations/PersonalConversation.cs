namespace BotReports.Bot.Conversations;

/// <summary>Where one person has their own chat with the bot.</summary>
internal sealed record PersonalConversation(string ChannelId, string ConversationId);
