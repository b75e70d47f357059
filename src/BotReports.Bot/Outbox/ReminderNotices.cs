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
internal sealed class ReminderNotices(
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
            async (session, token) =>
            {
                var report = bySession.GetValueOrDefault(session.Number);
                if (_settled.GetValueOrDefault(session.Number) is { } settled && settled.Holds(programme, report, orders.Length, plan.Of(session, report, now), now))
                {
                    return;
                }

                var isSettled = true;
                var found = await people.OfAsync(session, report, token);
                foreach (var (person, place) in found.Reachable)
                {
                    isSettled &= !await TellAsync(person, place, session, orders, token);
                }

                // Whoever is left alone for a while is looked after in time.
                isSettled &= (await documents.Of(session.Number).FindAsync(token)).Pauses.IsEmpty;
                if (plan.Of(session, report, now) is not null || plan.OrderedFor(session, orders, now) is not null)
                {
                    found.Unreachable.ForEach(unreachable.Add);
                }

                _settled[session.Number] = isSettled ? new Settled(programme, report?.Revision, orders.Length, plan.Of(session, report, now)?.Key, now + SettledFor) : Settled.No;
            });
        await digest.TellAsync([.. unreachable], bySession, SendAsync, cancellationToken);

        bool MayBeDue(Session session, Report? report) =>
            ReminderPlan.IsOwed(session, report) && (session.Start <= now || report is not null || plan.OrderedFor(session, orders, now) is not null);
    }

    /// <returns>Whether there was anything to say.</returns>
    private async Task<bool> TellAsync(string person, OutboxPlace place, Session session, IReadOnlyList<ReminderOrder> orders, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        var log = documents.Of(session.Number);

        // It may have been submitted on another host since the reports were read.
        var report = (await store.RefreshAsync(new ReportId(conference.Programme.Event, session.Number), cancellationToken))?.Report;
        if (plan.For(person, session, report, await log.FindAsync(cancellationToken), orders, now) is not { } due)
        {
            return false;
        }

        var (_, isMine) = await log.ChangeAsync(
            known => plan.For(person, session, report, known, orders, now) == due && known.PostingOf(due, person).IsDue(place.Key, place.IsReachable, now)
                ? known.Put(known.PostingOf(due, person) with { ClaimedUntil = now + OutboxDelivery.ClaimFor })
                : known,
            cancellationToken);
        if (isMine)
        {
            var card = ReminderCard.Of(due, session, report, conference, now, language.Of(place.Known, place.Known?.Locale));
            var failure = await SendAsync(card, $"reminder-{conference.Programme.Event}-{session.Number}-{due.Key}-{person}", place, cancellationToken);
            metrics.Delivered("Reminder", failure is null ? "delivered" : "put off");
            await log.ChangeAsync(
                known => failure is null ? known.Note(due, person, now) : known.Put((ReminderPosting)BackOff.After(failure, known.PostingOf(due, person), place.Key, Time.GetUtcNow())), cancellationToken);
        }

        return true;
    }

    /// <summary>That there is nothing to say about a session.</summary>
    private sealed record Settled(Programme? Programme, int? Revision, int Orders, string? Due, DateTimeOffset Until)
    {
        public static Settled No { get; } = new(null, null, 0, null, DateTimeOffset.MinValue);

        public bool Holds(Programme programme, Report? report, int orders, DueReminder? due, DateTimeOffset now) =>
            ReferenceEquals(Programme, programme) && Revision == report?.Revision && Orders == orders && Due == due?.Key && now < Until;
    }
}
