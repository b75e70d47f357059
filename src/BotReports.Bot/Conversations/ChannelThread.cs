namespace BotReports.Bot.Conversations;

/// <summary>A thread in a channel has the channel's id with the thread's first message behind it.</summary>
public static class ChannelThread
{
    private const string Marker = ";messageid=";

    /// <summary>The id of the channel that a conversation is a thread of; any other conversation's own id.</summary>
    public static string RootOf(string conversation) => conversation.Split(Marker)[0];

    /// <summary>The message that a thread is under; null for a conversation that is no thread.</summary>
    public static string? MessageOf(string conversation) => conversation.Split(Marker) is [_, var message, ..] ? message : null;

    /// <summary>The thread under a message of a channel.</summary>
    public static string Under(string conversation, string message) => $"{RootOf(conversation)}{Marker}{message}";
}
