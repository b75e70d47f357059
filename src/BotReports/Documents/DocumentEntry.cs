namespace BotReports.Documents;

/// <summary>A document in a list: enough to tell whether it has changed, without reading it.</summary>
public sealed record DocumentEntry(DocumentName Name, ETag ETag);
