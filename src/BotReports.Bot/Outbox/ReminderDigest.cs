using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>
/// Tells the organizers' channel of people who cannot be reminded, once of each and of all together; and after the deadline, once, what is missing and who was told.
/// Thread-safe.
/// </summary>
internal sealed class ReminderDigest(Conference conference, ReminderPlan plan, ReminderDocuments documents, OutboxPlaces places, TimeProvider time)
{
    /// <param name="unreachable">Those who cannot be written to now.</param>
    /// <param name="reports">The reports on sessions.</param>
    /// <param name="send">Sends a card with an id; gives back why it could not be sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task TellAsync(
        IReadOnlyList<UnreachablePerson> unreachable, IReadOnlyDictionary<SessionNumber, Report> reports, Func<Card, string?, OutboxPlace, CancellationToken, Task<Exception?>> send, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var known = await documents.Event.FindAsync(cancellationToken);
        if ((UntoldIn(known, unreachable).Count == 0 && DigestIn(known, now) is null) || await places.OfOrganizersAsync(cancellationToken) is not { } place)
        {
            return;
        }

        var (claimed, isMine) = await documents.Event.ChangeAsync(
            reminders => (UntoldIn(reminders, unreachable).Count > 0 || DigestIn(reminders, now) is not null) && reminders.IsDue(place.Key, place.IsReachable, now)
                ? reminders with { ClaimedUntil = now + OutboxDelivery.ClaimFor }
                : reminders,
            cancellationToken);
        if (!isMine)
        {
            return;
        }

        var (untold, digest, phrases) = (UntoldIn(claimed, unreachable), DigestIn(claimed, now), Phrases.In(conference.Language));
        var card = digest is null ? ReminderCards.Unreachable(untold, conference, phrases) : await DigestAsync(reports, claimed, phrases, cancellationToken);
        var keys = digest is null ? untold.Select(person => person.Key) : [digest, .. untold.Select(person => person.Key)];
        var failure = await send(card, $"reminders-{conference.Programme.Event}-{CardFingerprint.Of(card)}", place, cancellationToken);
        await documents.Event.ChangeAsync(
            reminders => failure is null ? reminders.Tell(keys) : (EventReminders)BackOff.After(failure, reminders, place.Key, time.GetUtcNow()), cancellationToken);
    }

    private static List<UnreachablePerson> UntoldIn(EventReminders reminders, IReadOnlyList<UnreachablePerson> unreachable) =>
        [.. unreachable.Where(person => !reminders.Told.Contains(person.Key)).OrderBy(person => person.Session.Number).ThenBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>The key of the deadline that has passed and of which the organizers have not been told; null for none. Long after it nobody wants to know.</summary>
    private string? DigestIn(EventReminders reminders, DateTimeOffset now) =>
        plan.With(reminders.Adjusted).Rules is { IsOn: true } rules && conference.Programme.Deadline is { } deadline && deadline <= now && now < deadline + rules.LongestAfter && $"deadline {deadline.UtcDateTime:yyyyMMdd'T'HHmm}" is var key && !reminders.Told.Contains(key)
            ? key
            : null;

    private async Task<Card> DigestAsync(IReadOnlyDictionary<SessionNumber, Report> reports, EventReminders told, Phrases phrases, CancellationToken cancellationToken)
    {
        var missing = new List<MissingReport>();
        foreach (var session in conference.Programme.Sessions.Where(session => ReminderPlan.IsOwed(session, reports.GetValueOrDefault(session.Number))).OrderBy(session => session.Number))
        {
            var log = await documents.Of(session.Number).FindAsync(cancellationToken);
            var unreached = $"{UnreachablePerson.Marker} {session.Number} ";
            missing.Add(new MissingReport(
                session,
                reports.GetValueOrDefault(session.Number),
                [.. log.Sent.Select(sent => sent.At).Distinct().Order()],
                [.. told.Told.Where(key => key.StartsWith(unreached, StringComparison.Ordinal)).Select(key => key[unreached.Length..])]));
        }

        return ReminderCards.Digest(missing, conference.Programme.Sessions.Count(session => !session.IsCancelled), conference, phrases);
    }
}
