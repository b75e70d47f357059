namespace BotReports.Bot.Conversations;

/// <summary>Who somebody is in another app.</summary>
/// <param name="Id">As in <see cref="Reports.Person"/>.</param>
/// <param name="ChannelId">The other app.</param>
/// <param name="ConversationId">Their own chat in it.</param>
public sealed record LinkedPerson(string Id, string ChannelId, string ConversationId);
