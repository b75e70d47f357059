namespace BotReports.Console;

internal sealed record ConsoleAuthor(string Id, string Name)
{
    public static ConsoleAuthor Bot { get; } = new("botreports", "BotReports");
}
