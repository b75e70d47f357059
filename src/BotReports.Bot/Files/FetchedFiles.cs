namespace BotReports.Bot.Files;

/// <summary>The files that came with a message, in its order.</summary>
internal sealed record FetchedFiles(IReadOnlyList<FetchedFile> All);
