using System.Text.Json;

namespace BotReports.Console;

/// <summary>A message of a conversation, as it is stored and as the page gets it.</summary>
internal sealed record ConsoleMessage
{
    public required string Id { get; init; }

    public required string Conversation { get; init; }

    public required ConsoleAuthor Author { get; init; }

    /// <summary>When it was first stored.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The position among all messages of the console; 0 until it is stored.</summary>
    public long Sequence { get; init; }

    /// <summary>The revision of the console in which the message last changed.</summary>
    public long Revision { get; init; }

    public bool FromBot { get; init; }

    /// <summary>False until the bot has handled the message.</summary>
    public bool Handled { get; init; }

    public DateTimeOffset? Edited { get; init; }

    /// <summary>Whether it is deleted. It is kept without its text, so that a page that was away learns of it.</summary>
    public bool Deleted { get; init; }

    /// <summary>The text, or the title of the pressed button.</summary>
    public string? Text { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<ConsoleCard>? Cards { get; init; }

    public IReadOnlyList<ConsoleSuggestion>? Suggestions { get; init; }

    public IReadOnlyList<ConsoleFile>? Files { get; init; }

    /// <summary>The value of the pressed button; null for a text.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The message that the pressed button is on.</summary>
    public string? ReplyTo { get; init; }

    public string? Locale { get; init; }
}
