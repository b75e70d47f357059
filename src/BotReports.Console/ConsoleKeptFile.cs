namespace BotReports.Console;

internal sealed record ConsoleKeptFile(string Name, string MediaType, byte[] Content);
