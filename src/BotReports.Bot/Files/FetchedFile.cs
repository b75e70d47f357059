namespace BotReports.Bot.Files;

/// <summary>A file that came with a message, fetched before the turn began.</summary>
/// <param name="File">What it is called, and where it was.</param>
/// <param name="Content">Null where the address is not trusted or the file is too large.</param>
public sealed record FetchedFile(ReceivedFile File, ReadOnlyMemory<byte>? Content);
