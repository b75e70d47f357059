using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>
/// What people are to be reminded of, computed from the programme, the report and the clock. Of all that a session gives reason for only the latest counts, so that a host
/// which was down does not say it all at once. Immutable.
/// </summary>
public sealed class ReminderPlan(Conference conference, ReminderRules rules)
{
    public ReminderRules Rules => rules;

    /// <summary>The plan with what organizers want to be otherwise; null for nothing.</summary>
    public ReminderPlan With(ReminderAdjustment? adjusted) => adjusted is null ? this : new ReminderPlan(conference, adjusted.To(rules));

    /// <summary>What the session itself gives reason for now; null for nothing. Reports that are submitted, and sessions that are cancelled, give none.</summary>
    /// <param name="report">The session's report; null where nobody has begun it.</param>
    public DueReminder? Of(Session session, Report? report, DateTimeOffset now)
    {
        if (!rules.IsOn || !IsOwed(session, report))
        {
            return null;
        }

        var deadline = conference.Programme.Deadline;
        return now >= (deadline ?? session.End + rules.LongestAfter) ? null : MomentsOf(session, deadline).LastOrDefault(due => due.Moment <= now && IsFor(due.Kind, report));
    }

    /// <summary>Whether anybody waits for the report.</summary>
    public static bool IsOwed(Session session, Report? report) => !session.IsCancelled && report?.Submission is null;

    /// <summary>What an organizer has asked for last; null for nothing. It is told within a day.</summary>
    public DueReminder? OrderedFor(Session session, IEnumerable<ReminderOrder> orders, DateTimeOffset now) =>
        orders.LastOrDefault(order => order.IsFor(session) && now < order.At + rules.LongestAfter) is { } order ? new DueReminder(ReminderKind.Organizer, order.At) : null;

    /// <summary>What somebody is to be reminded of now, apart from what they have been; first what they or an organizer asked for. Null for nothing.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="session">The session.</param>
    /// <param name="report">Its report; null where nobody has begun it.</param>
    /// <param name="log">What they and others have been told of it.</param>
    /// <param name="orders">What organizers have asked for.</param>
    /// <param name="now">The time.</param>
    /// <param name="zone">On whose clock they are left alone at night; null for the event's.</param>
    public DueReminder? For(string person, Session session, Report? report, ReminderLog log, IEnumerable<ReminderOrder> orders, DateTimeOffset now, TimeZoneInfo? zone = null)
    {
        if (!IsOwed(session, report))
        {
            return null;
        }

        if (OrderedFor(session, orders, now) is { } ordered && !log.HasSent(ordered, person))
        {
            return ordered;
        }

        return log.PauseOf(person) switch
        {
            { Until: var until } when until > now => null,
            { ThenReminds: true, Until: var until } when now < until + rules.LongestAfter => new DueReminder(ReminderKind.Asked, until),
            _ => Regular(person, session, report, log, now, zone),
        };
    }

    private DueReminder? Regular(string person, Session session, Report? report, ReminderLog log, DateTimeOffset now, TimeZoneInfo? zone)
    {
        if (Of(session, report, now) is not { } due || log.HasSent(due, person) || rules.IsQuiet(conference.Local(now, zone)) || report?.ChangedAt > now - rules.AtWork || log.LatestOf(person) > now - rules.Apart)
        {
            return null;
        }

        var most = due.Kind is ReminderKind.Deadline || conference.Programme.Deadline is null ? rules.Most : rules.Most - 1;
        return log.CountOf(person) < most ? due : null;
    }

    private IEnumerable<DueReminder> MomentsOf(Session session, DateTimeOffset? deadline) =>
    [
        new(ReminderKind.Begins, session.Start),
        new(ReminderKind.NearEnd, session.Start + ((session.End - session.Start) * rules.NearEnd)),
        new(ReminderKind.Ended, session.End),
        .. deadline is null ? [] : rules.BeforeDeadline.OrderDescending().Select(before => new DueReminder(ReminderKind.Deadline, deadline.Value - before)).Where(due => due.Moment > session.End),
    ];

    /// <summary>Nobody who is at it needs an invitation, and nobody who has not begun is told how far they are.</summary>
    private static bool IsFor(ReminderKind kind, Report? report) => kind switch
    {
        ReminderKind.Begins => report is null,
        ReminderKind.NearEnd => report is not null,
        _ => true,
    };
}
