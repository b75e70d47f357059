namespace BotReports.Console;

/// <summary>What the page posts before a message that a file is attached to.</summary>
internal sealed record ConsoleHandedIn
{
    /// <summary>The page sends no content type; the reader detects it.</summary>
    private const string UnknownType = "application/octet-stream";

    public string? Name { get; init; }

    /// <summary>As base64 in the JSON.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Null if it is not a file.</summary>
    public ConsoleKeptFile? ToKeep() => Name is { Length: > 0 } && Content is not null ? new ConsoleKeptFile(Path.GetFileName(Name), UnknownType, Content) : null;
}
