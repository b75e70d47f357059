namespace BotReports.Bot.Conversations;

/// <summary>A thread in a channel has the channel's id with the thread's first message behind it.</summary>
public static class ChannelThread
{
    private const string Marker = ";messageid=";

    /// <summary>The id of the channel that a conversation is a thread of; any other conversation's own id.</summary>
    public static string RootOf(string conversation) => conversation.Split(Marker)[0];
}
