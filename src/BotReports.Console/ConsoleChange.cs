using System.Text.Json.Serialization;

namespace BotReports.Console;

/// <summary>Something that the page is told.</summary>
internal sealed record ConsoleChange(string Kind)
{
    /// <summary>Forget what you have: the history that follows is another one.</summary>
    public static ConsoleChange Reset { get; } = new("reset");

    /// <summary>The history is complete; what follows is news.</summary>
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
