namespace BotReports.Reports;

/// <summary>A picture or a voice note that came with a message. Its bytes are in a document of their own.</summary>
/// <param name="Id">32 random hexadecimal digits. Whoever knows them may see it, so they stand in no log.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What its sender's device called it; a person's words like any other.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="By">The id of the person who sent it.</param>
/// <param name="At">When it came.</param>
/// <param name="ActivityId">The id of the message it came in.</param>
public sealed record Attachment(string Id, AttachmentKind Kind, string Name, string MediaType, int Length, string By, DateTimeOffset At, string ActivityId)
{
    /// <summary>The number of the session with which its bytes are, where its answer has come to another one since; null where they are with its report's own.</summary>
    public string? Home { get; init; }

    /// <summary>In pixels; 0 for what has no size.</summary>
    public int Width { get; init; }

    /// <summary>In pixels; 0 for what has no size.</summary>
    public int Height { get; init; }
}
