using System.Text.Json;

namespace BotReports.Console;

/// <summary>What the page posts: somebody wrote a text, or pressed a button.</summary>
internal sealed record ConsoleSaid
{
    /// <summary>A GUID from the page. Posted again, it is the same message.</summary>
    public Guid Id { get; init; }

    public string? Conversation { get; init; }

    public string? Text { get; init; }

    public JsonElement? Value { get; init; }

    /// <summary>The button's title.</summary>
    public string? Title { get; init; }

    public string? ReplyTo { get; init; }

    /// <summary>The id of a file that the page has posted before; null when nothing is attached.</summary>
    public string? File { get; init; }

    public string? Locale { get; init; }

    public bool IsComplete => Id != Guid.Empty
        && (Value is { ValueKind: JsonValueKind.Object } ? Text is null && File is null : Value is null && (File is not null || !string.IsNullOrWhiteSpace(Text)));
}
