namespace BotReports.Console;

internal sealed record ConsoleSuggestion(string Title, string Value);
