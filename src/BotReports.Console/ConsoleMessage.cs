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

    /// <summary>Its place among all messages of the console; 0 until it has been stored.</summary>
    public long Sequence { get; init; }

    /// <summary>Counts the changes to the console; that of its last change.</summary>
    public long Revision { get; init; }

    public bool FromBot { get; init; }

    /// <summary>False while the bot has not yet dealt with what a person said.</summary>
    public bool Handled { get; init; }

    public DateTimeOffset? Edited { get; init; }

    /// <summary>Deleted; kept without its words, so that a page that was away learns of it.</summary>
    public bool Deleted { get; init; }

    /// <summary>The words, or the title of the button that was pressed.</summary>
    public string? Text { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<ConsoleCard>? Cards { get; init; }

    public IReadOnlyList<ConsoleSuggestion>? Suggestions { get; init; }

    public IReadOnlyList<ConsoleFile>? Files { get; init; }

    /// <summary>What the pressed button carries; null when something was written.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The message that the pressed button is on.</summary>
    public string? ReplyTo { get; init; }

    public string? Locale { get; init; }
}
