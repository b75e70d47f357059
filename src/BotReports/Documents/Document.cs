namespace BotReports.Documents;

/// <summary>A document as it was read.</summary>
public sealed record Document(ReadOnlyMemory<byte> Content, ETag ETag);
