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
        var wanted = await documents.Event.FindAsync(cancellationToken);
        var round = new Round(plan.With(wanted.Adjusted), wanted.Adjusted, conference.Programme, wanted.Orders, Time.GetUtcNow());
        var bySession = reports.Where(report => report.Id.Group is null).ToDictionary(report => report.Id.Session);
        var unreachable = new ConcurrentBag<UnreachablePerson>();
        await Parallel.ForEachAsync(
            round.Programme.Sessions.Where(session => MayBeDue(session, bySession.GetValueOrDefault(session.Number))),
            new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken },
            async (session, token) => (await LookAfterAsync(session, bySession.GetValueOrDefault(session.Number), round, token)).ForEach(unreachable.Add));
        await digest.TellAsync([.. unreachable], bySession, SendAsync, cancellationToken);

        bool MayBeDue(Session session, Report? report) =>
            ReminderPlan.IsOwed(session, report) && (session.Start <= round.Now || report is not null || round.Plan.OrderedFor(session, round.Orders, round.Now) is not null);
    }

    /// <summary>What cannot be read of one session keeps nobody of another from being reminded.</summary>
    /// <returns>Those who are to be reminded and cannot be reached.</returns>
    private async Task<List<UnreachablePerson>> LookAfterAsync(Session session, Report? listed, Round round, CancellationToken cancellationToken)
    {
        try
        {
            return await RemindAsync(session, listed, round, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotLookedAfter(logger, session.Number, exception);
            return [];
        }
    }

    /// <inheritdoc cref="LookAfterAsync"/>
    private async Task<List<UnreachablePerson>> RemindAsync(Session session, Report? listed, Round round, CancellationToken cancellationToken)
    {
        if (_settled.GetValueOrDefault(session.Number) is { } settled && settled.Holds(round, listed, round.Plan.Of(session, listed, round.Now)))
        {
            return [];
        }

        // It may have been submitted on another host since the reports were read.
        var report = (await store.RefreshAsync(new ReportId(round.Programme.Event, session.Number), cancellationToken))?.Report;
        var log = await documents.Of(session.Number).FindAsync(cancellationToken);
        var (reachable, unreachable) = await people.OfAsync(session, report, cancellationToken);
        var isSettled = true;
        foreach (var (person, place) in reachable)
        {
            if (round.Plan.For(person, session, report, log, round.Orders, round.Now, place.Known?.Clock) is { } due)
            {
                isSettled = false;
                await RemindAsync(due, person, place, session, report, round, cancellationToken);
            }
        }

        // Whoever is left alone for a while is looked after in time.
        var reason = round.Plan.Of(session, report, round.Now);
        _settled[session.Number] = isSettled && log.Pauses.IsEmpty ? new Settled(round, report?.Revision, reason?.Key) : Settled.No;
        return reason is null && round.Plan.OrderedFor(session, round.Orders, round.Now) is null ? [] : unreachable;
    }

    private async Task RemindAsync(DueReminder due, string person, OutboxPlace place, Session session, Report? report, Round round, CancellationToken cancellationToken)
    {
        var now = round.Now;
        var log = documents.Of(session.Number);
        var (_, isMine) = await log.ChangeAsync(
            known => round.Plan.For(person, session, report, known, round.Orders, now, place.Known?.Clock) == due && known.PostingOf(due, person).IsDue(place.Key, place.IsReachable, now)
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

    /// <summary>What one look at all sessions goes by.</summary>
    private sealed record Round(ReminderPlan Plan, ReminderAdjustment? Adjusted, Programme Programme, IReadOnlyList<ReminderOrder> Orders, DateTimeOffset Now);

    /// <summary>That there is nothing to say about a session.</summary>
    private sealed record Settled(Round? Round, int? Revision, string? Due)
    {
        public static Settled No { get; } = new(null, null, null);

        public bool Holds(Round now, Report? report, DueReminder? due) =>
            Round is { } then && ReferenceEquals(then.Programme, now.Programme) && then.Adjusted == now.Adjusted && then.Orders.Count == now.Orders.Count && now.Now < then.Now + SettledFor
            && Revision == report?.Revision && Due == due?.Key;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Nobody can be reminded of the report on {Session} now; it will be tried again")]
        public static partial void NotLookedAfter(ILogger logger, SessionNumber session, Exception exception);
    }
}
