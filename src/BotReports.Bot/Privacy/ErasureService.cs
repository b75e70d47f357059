using System.Runtime.ExceptionServices;
using BotReports.Erasures;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Privacy;

/// <summary>
/// Carries out what people have asked for with "erase me": at once when a turn of this host asks, and every now and then for what a host left that has ended. Each
/// step may be made again: whoever goes on finds less to do.
/// </summary>
internal sealed partial class ErasureService(ErasureRequests requests, ErasureFinding finding, StoredTraces traces, ErasureNotice notice, ErasureSignal signal, TimeProvider time, ILogger<ErasureService> logger) : RestartedService(time, logger)
{
    /// <summary>How often it looks for what others have left.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);

    /// <summary>Carries out whatever is asked for, as far as it can be now.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? failure = null;
        foreach (var stored in await requests.ListOpenAsync(cancellationToken))
        {
            try
            {
                await CarryOutAsync(stored, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // The others do not wait for it. This one is tried again when the service has begun anew.
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await LookAsync(stoppingToken);
            await signal.WaitAsync(LookEvery, Time, stoppingToken);
        }
    }

    /// <summary>A write that somebody else's came before is left to whoever made that, and to the next look.</summary>
    private async Task CarryOutAsync(StoredErasure stored, CancellationToken cancellationToken)
    {
        if (stored.Request.Counts is null)
        {
            Log.Begun(Logger, stored.Name.Value);
            if (await requests.TryWriteAsync(await finding.FindAsync(stored.Request, cancellationToken), stored, cancellationToken) is not { } found)
            {
                return;
            }

            stored = found;
        }

        // Also once it has been done: what was asked about them meanwhile goes too.
        await traces.EraseAsync(finding.ErasureOf(stored.Request), cancellationToken);
        if (stored.Request.ErasedAt is null)
        {
            if (await requests.TryWriteAsync(stored.Request with { ErasedAt = Time.GetUtcNow() }, stored, cancellationToken) is not { } erased)
            {
                return;
            }

            stored = erased;
        }

        // The person's own chat goes last: it is where they are told.
        if (await notice.TellAsync(stored, cancellationToken) is not { } told)
        {
            return;
        }

        await traces.ForgetChatsAsync(finding.ErasureOf(told.Request), cancellationToken);
        if (await requests.TryWriteAsync(told.Request.Reduced(Time.GetUtcNow()), told, cancellationToken) is not null)
        {
            var counts = told.Request.Counts!;
            Log.Done(Logger, told.Name.Value, told.Request.Mode, counts.Reports, counts.Texts, counts.Attachments, counts.LeftAlone);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The erasure {Document} has begun")]
        public static partial void Begun(ILogger logger, string document);

        [LoggerMessage(LogLevel.Information, "The erasure {Document} ({Mode}) is done: {Reports} report(s), {Texts} text(s), {Attachments} attachment(s); {LeftAlone} document(s) left alone")]
        public static partial void Done(ILogger logger, string document, ErasureMode mode, int reports, int texts, int attachments, int leftAlone);
    }
}
