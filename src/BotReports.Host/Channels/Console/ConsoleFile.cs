namespace BotReports.Host.Channels.Console;

internal sealed record ConsoleFile(string Name, string Url);
