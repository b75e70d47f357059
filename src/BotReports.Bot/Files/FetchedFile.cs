using BotReports.Imports;

namespace BotReports.Bot.Files;

/// <summary>A file that came with a message, fetched before the turn began.</summary>
/// <param name="File">What it is called, and where it was.</param>
/// <param name="Content">Null where the address is not trusted, the file is too large, or it is out of reach.</param>
internal sealed record FetchedFile(ReceivedFile File, ReadOnlyMemory<byte>? Content)
{
    /// <summary>Its text, or why it is not read; null where there is no content.</summary>
    public ImportFile? Text { get; init; }

    /// <summary>Whether its host did not give it now, and may do so later.</summary>
    public bool IsOutOfReach { get; init; }
}
