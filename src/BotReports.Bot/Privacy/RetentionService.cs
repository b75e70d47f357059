using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Privacy;

/// <summary>Removes what is kept no longer, once the event's date for it is past, and each day from then on: people may still write. Every step may be made again.</summary>
internal sealed partial class RetentionService(Conference conference, StoredConversations stored, TimeProvider time, ILogger<RetentionService> logger) : RestartedService(time, logger)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Removes what is kept no longer, if it is time.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (conference.Retention is not { } retention || Time.GetUtcNow() < retention.EndIn(conference.Programme.TimeZone))
        {
            return;
        }

        // Reports go first: while one is there, somebody may be shown a conversation about it.
        var reports = retention.ErasesReports ? await stored.RemoveReportsAsync(cancellationToken) : await stored.ClearReportsAsync(cancellationToken);
        var others = await stored.RemoveAsync(cancellationToken);
        if (reports + others > 0)
        {
            Log.Removed(Logger, conference.Programme.Event, others, reports, retention.ErasesReports ? "removed" : "without them now");
        }
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        if (conference.Retention is not { } retention)
        {
            return;
        }

        while (true)
        {
            await LookAsync(stoppingToken);
            var left = retention.EndIn(conference.Programme.TimeZone) - Time.GetUtcNow();
            await Task.Delay(left > TimeSpan.Zero && left < Day ? left : Day, Time, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "What was said about {Event} is kept no longer: {Documents} document(s) of conversations and people are removed, {Reports} document(s) of reports are {Outcome}")]
        public static partial void Removed(ILogger logger, string @event, int documents, int reports, string outcome);
    }
}
