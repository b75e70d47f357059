namespace BotReports.Host.Channels.Console;

internal sealed record ConsoleSuggestion(string Title, string Value);
