using BotReports.Bot.Turns;
using BotReports.Imports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Files;

/// <summary>
/// Fetches the file that a rapporteur sends and reads its text before their turn begins, and once however often the turn runs. A few files are
/// in hand at once, and none for longer than a while; only its sender waits for it.
/// </summary>
internal sealed partial class FileFetching(IFileDownload download, ImportLimits limits, TimeProvider time, ILogger<FileFetching> logger) : ITurnPreparation, IDisposable
{
    private readonly SemaphoreSlim _free = new(limits.AtOnce);

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
        await _free.WaitAsync(cancellationToken);
        try
        {
            var content = await download.GetAsync(file.Address, limits.File, cancellationToken);
            return new FetchedFile(file, content) { Text = content is { } bytes ? await Task.Run(() => Read(file.Name, bytes, cancellationToken), cancellationToken) : null };
        }
        catch (IOException exception)
        {
            Log.OutOfReach(logger, exception);
            return new FetchedFile(file, null) { IsOutOfReach = true };
        }
        finally
        {
            _free.Release();
        }
    }

    private ImportFile Read(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Seconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return ImportFile.ReadUntil(name, bytes, limits, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TooSlow(logger, limits.Seconds);
            return ImportFile.Refuse(ImportRefusal.TooLong);
        }
    }

    public void Dispose() => _free.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A file that somebody sent was given up: it was not read after {Seconds} seconds")]
        public static partial void TooSlow(ILogger logger, int seconds);

        [LoggerMessage(LogLevel.Warning, "A file that somebody sent could not be fetched")]
        public static partial void OutOfReach(ILogger logger, Exception exception);
    }
}
