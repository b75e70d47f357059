namespace BotReports.Console;

/// <summary>A link to a file.</summary>
/// <param name="Size">In bytes; null where it is not known.</param>
internal sealed record ConsoleFile(string Name, string Url, int? Size = null);
