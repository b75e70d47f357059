namespace BotReports.Documents;

/// <summary>A write failed before anything happened, and nothing of it will happen later. Every other failure of a write leaves it in doubt.</summary>
public sealed class NotWrittenException(string message, Exception? inner = null) : IOException(message, inner);
