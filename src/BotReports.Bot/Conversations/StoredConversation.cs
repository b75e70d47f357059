using BotReports.Documents;

namespace BotReports.Bot.Conversations;

/// <summary>A conversation as it is stored, and the state of its document; both null where there is none.</summary>
internal sealed record StoredConversation(KnownConversation? Conversation, ETag? ETag);
