using System.Text.Json.Nodes;
using BotReports.Bot.Conversations;
using Microsoft.AspNetCore.Http;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Something that the bot did in a conversation.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Id">The message's id.</param>
/// <param name="ReplyTo">The id of what it answers; null for what nobody asked for.</param>
/// <param name="Activity">Null for a deletion.</param>
public sealed record ConnectorCall(string Method, string Conversation, string Id, string? ReplyTo, JsonNode? Activity)
{
    /// <summary>Who alone sees the message, by their id; null for everybody in the conversation.</summary>
    public string? Reader { get; init; }

    public bool IsPost => Method == HttpMethods.Post;

    /// <summary>Whether it is a line below a summary, that it has changed: the scripts have it not, since Slack and Teams alone have threads.</summary>
    public bool IsNews => IsPost && ReplyTo is null && ChannelThread.MessageOf(Conversation) is not null;

    /// <summary>The words of the message, those of its card if it has one.</summary>
    public string Text => (string?)(Activity?["attachments"] is JsonArray { Count: > 0 } ? Activity["summary"] : Activity?["text"]) ?? $"(message {Id} is deleted)";

    /// <summary>The Adaptive Card; null when there is none.</summary>
    public JsonNode? Card => Activity?["attachments"] is JsonArray { Count: > 0 } attachments ? attachments[0]!["content"] : null;
}
