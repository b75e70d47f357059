namespace BotReports.Console;

/// <summary>What the page posts when somebody looks at an empty conversation.</summary>
internal sealed record ConsoleArrival(string? Conversation, string? Locale);
