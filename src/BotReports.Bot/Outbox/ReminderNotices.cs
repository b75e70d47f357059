using System.Collections.Concurrent;
using BotReports.Bot.Cards;
using BotReports.Bot.Signals;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Reminds rapporteurs of what they owe, each in their own chat. What is due is computed by <see cref="ReminderPlan"/>; only that somebody was told is written, and claimed
/// like everything else that goes out, so that of several hosts one tells it, and a host that begins again tells nothing twice.
/// </summary>
internal sealed partial class ReminderNotices(
    Conference conference, ReminderPlan plan, ReminderDocuments documents, ReminderPeople people, ReminderDigest digest, IReportStore store, SpokenLanguage language, BotMetrics metrics, TimeProvider time, ILogger<ReminderNotices> logger)
    : OutboxNotices(time, logger)
{
    private const int MostAtOnce = 8;

    /// <summary>Where nothing is to be said, nothing of a session is read again for this time, as long as neither the programme nor the report changes.</summary>
    public static readonly TimeSpan SettledFor = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<SessionNumber, Settled> _settled = new();

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        var programme = conference.Programme;
        var bySession = reports.Where(report => report.Id.Group is null).ToDictionary(report => report.Id.Session);
        var orders = (await documents.Event.FindAsync(cancellationToken)).Orders;
        var unreachable = new ConcurrentBag<UnreachablePerson>();
        await Parallel.ForEachAsync(
            programme.Sessions.Where(session => MayBeDue(session, bySession.GetValueOrDefault(session.Number))),
            new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken },
            async (session, token) => (await LookAfterAsync(session, bySession.GetValueOrDefault(session.Number), programme, orders, now, token)).ForEach(unreachable.Add));
        await digest.TellAsync([.. unreachable], bySession, SendAsync, cancellationToken);

        bool MayBeDue(Session session, Report? report) =>
            ReminderPlan.IsOwed(session, report) && (session.Start <= now || report is not null || plan.OrderedFor(session, orders, now) is not null);
    }

    /// <summary>What cannot be read of one session keeps nobody of another from being reminded.</summary>
    /// <returns>Those who are to be reminded and cannot be reached.</returns>
    private async Task<List<UnreachablePerson>> LookAfterAsync(Session session, Report? listed, Programme programme, IReadOnlyList<ReminderOrder> orders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await RemindAsync(session, listed, programme, orders, now, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotLookedAfter(logger, session.Number, exception);
            return [];
        }
    }

    /// <inheritdoc cref="LookAfterAsync"/>
    private async Task<List<UnreachablePerson>> RemindAsync(Session session, Report? listed, Programme programme, IReadOnlyList<ReminderOrder> orders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_settled.GetValueOrDefault(session.Number) is { } settled && settled.Holds(programme, listed, orders.Count, plan.Of(session, listed, now), now))
        {
            return [];
        }

        // It may have been submitted on another host since the reports were read.
        var report = (await store.RefreshAsync(new ReportId(programme.Event, session.Number), cancellationToken))?.Report;
        var log = await documents.Of(session.Number).FindAsync(cancellationToken);
        var (reachable, unreachable) = await people.OfAsync(session, report, cancellationToken);
        var isSettled = true;
        foreach (var (person, place) in reachable)
        {
            if (plan.For(person, session, report, log, orders, now) is { } due)
            {
                isSettled = false;
                await RemindAsync(due, person, place, session, report, orders, now, cancellationToken);
            }
        }

        // Whoever is left alone for a while is looked after in time.
        var reason = plan.Of(session, report, now);
        _settled[session.Number] = isSettled && log.Pauses.IsEmpty ? new Settled(programme, report?.Revision, orders.Count, reason?.Key, now + SettledFor) : Settled.No;
        return reason is null && plan.OrderedFor(session, orders, now) is null ? [] : unreachable;
    }

    private async Task RemindAsync(DueReminder due, string person, OutboxPlace place, Session session, Report? report, IReadOnlyList<ReminderOrder> orders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var log = documents.Of(session.Number);
        var (_, isMine) = await log.ChangeAsync(
            known => plan.For(person, session, report, known, orders, now) == due && known.PostingOf(due, person).IsDue(place.Key, place.IsReachable, now)
                ? known.Put(known.PostingOf(due, person) with { ClaimedUntil = now + OutboxDelivery.ClaimFor })
                : known,
            cancellationToken);
        if (!isMine)
        {
            return;
        }

        var card = ReminderCard.Of(due, session, report, conference, now, language.Of(place.Known, place.Known?.Locale));
        var failure = await SendAsync(card, $"reminder-{conference.Programme.Event}-{session.Number}-{due.Key}-{person}", place, cancellationToken);
        metrics.Delivered("Reminder", failure is null ? "delivered" : "put off");
        await log.ChangeAsync(
            known => failure is null ? known.Note(due, person, now) : known.Put((ReminderPosting)BackOff.After(failure, known.PostingOf(due, person), place.Key, Time.GetUtcNow())), cancellationToken);
    }

    /// <summary>That there is nothing to say about a session.</summary>
    private sealed record Settled(Programme? Programme, int? Revision, int Orders, string? Due, DateTimeOffset Until)
    {
        public static Settled No { get; } = new(null, null, 0, null, DateTimeOffset.MinValue);

        public bool Holds(Programme programme, Report? report, int orders, DueReminder? due, DateTimeOffset now) =>
            ReferenceEquals(Programme, programme) && Revision == report?.Revision && Orders == orders && Due == due?.Key && now < Until;
    }
    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Nobody can be reminded of the report on {Session} now; it will be tried again")]
        public static partial void NotLookedAfter(ILogger logger, SessionNumber session, Exception exception);
    }
}
