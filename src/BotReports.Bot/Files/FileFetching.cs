using BotReports.Bot.Turns;
using BotReports.Imports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Files;

/// <summary>Fetches the file that a rapporteur sends before their turn begins, and once however often the turn runs.</summary>
internal sealed partial class FileFetching(IFileDownload download, ImportLimits limits, TimeProvider time, ILogger<FileFetching> logger) : ITurnPreparation
{
    public async Task PrepareAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: true, IsRepeated: false, Report: not null }
            && context.Activity.Type is ActivityTypes.Message
            && context.TurnState.Get<FetchedFile>() is null
            && ReceivedFile.In(context.Activity) is { } file)
        {
            context.TurnState.Set(await context.WhileTypingAsync(() => FetchAsync(file, cancellationToken), time, cancellationToken));
        }
    }

    // The turn goes on without the file, and keeps what was written beside it.
    private async Task<FetchedFile> FetchAsync(ReceivedFile file, CancellationToken cancellationToken)
    {
        try
        {
            return new FetchedFile(file, await download.GetAsync(file.Address, limits.File, cancellationToken));
        }
        catch (IOException exception)
        {
            Log.OutOfReach(logger, exception);
            return new FetchedFile(file, null) { IsOutOfReach = true };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A file that somebody sent could not be fetched")]
        public static partial void OutOfReach(ILogger logger, Exception exception);
    }
}
