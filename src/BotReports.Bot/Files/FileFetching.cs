using BotReports.Bot.Turns;
using BotReports.Imports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Files;

/// <summary>Fetches the file that a rapporteur sends before their turn begins, and once however often the turn runs.</summary>
internal sealed class FileFetching(IFileDownload download, ImportLimits limits, TimeProvider time)
{
    /// <exception cref="IOException">The file cannot be fetched now.</exception>
    public async Task FetchAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: true, IsRepeated: false, Report: not null }
            && context.Activity.Type is ActivityTypes.Message
            && context.TurnState.Get<FetchedFile>() is null
            && ReceivedFile.In(context.Activity) is { } file)
        {
            context.TurnState.Set(new FetchedFile(file, await context.WhileTypingAsync(() => download.GetAsync(file.Address, limits.File, cancellationToken), time, cancellationToken)));
        }
    }
}
