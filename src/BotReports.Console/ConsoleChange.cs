using System.Text.Json.Serialization;

namespace BotReports.Console;

/// <summary>An event on the page's stream.</summary>
internal sealed record ConsoleChange(string Kind)
{
    /// <summary>The page must drop its messages: the history that follows is a new one.</summary>
    public static ConsoleChange Reset { get; } = new("reset");

    /// <summary>The history is complete; new messages follow.</summary>
    public static ConsoleChange Ready { get; } = new("ready");

    public ConsoleMessage? Message { get; init; }

    /// <summary>The revision that the change made; the page's stream carries it beside the change.</summary>
    [JsonIgnore]
    public long Revision { get; init; }

    public string? Conversation { get; init; }

    public string? Id { get; init; }

    public static ConsoleChange Of(ConsoleMessage message) =>
        message.Deleted
            ? new("delete") { Revision = message.Revision, Conversation = message.Conversation, Id = message.Id }
            : new(message.Revision == message.Sequence ? "message" : "update") { Revision = message.Revision, Message = message };
}
