using BotReports.Actions;
using BotReports.Announcements;
using BotReports.Bot.Cards;
using BotReports.Bot.Outbox;
using BotReports.Events;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Brings what an organizer has to say to those who report, once the organizer has seen who they are.</summary>
internal sealed class AnnouncementHandler(Conference conference, EventRoles roles, EventAnnouncements announcements, ReminderPeople people, OutboxPlaces places)
    : IHandler<Announce>, IHandler<SendAnnouncement>, IHandler<DropAnnouncement>
{
    /// <summary>What somebody reads on a phone between two sessions.</summary>
    private const int MostLetters = 2000;

    public async Task<Decision> HandleAsync(Announce action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        if (action.Text.Length is 0 or > MostLetters)
        {
            return Decision.Say(action.Text.Length == 0 ? turn.Phrases.HowToAnnounce : turn.Phrases.AnnouncementTooLong(MostLetters));
        }

        var (reachable, unreachable) = await FindAsync(action.To, turn, cancellationToken);
        if (reachable.Count == 0)
        {
            return Decision.Say(unreachable.Count == 0 ? turn.Phrases.NobodyToTell : turn.Phrases.NotToBeTold(turn.Phrases.List([.. unreachable.Take(AnnouncementCards.MostListed)])));
        }

        var announcement = new Announcement(turn.Delivery.ProposalId, action.Text, turn.Sender.Id, turn.Sender.Name, turn.Delivery.At) { To = [.. reachable.Keys.Select(person => new PersonalPosting(person))] };
        return Decision.Show(AnnouncementCards.Preview(announcement, [.. reachable.Values.Order(StringComparer.CurrentCulture)], unreachable, turn.Phrases)) with { Announcing = new AnnouncementChange.Held(announcement) };
    }

    public Task<Decision> HandleAsync(SendAnnouncement action, TurnView turn, CancellationToken cancellationToken) =>
        SettleAsync(action.Announcement, new AnnouncementChange.Sent(action.Announcement), held => turn.Phrases.AnnouncementGoesOut(held.To.Length), turn, cancellationToken);

    public Task<Decision> HandleAsync(DropAnnouncement action, TurnView turn, CancellationToken cancellationToken) =>
        SettleAsync(action.Announcement, new AnnouncementChange.Dropped(action.Announcement), _ => turn.Phrases.AnnouncementDropped, turn, cancellationToken);

    private async Task<Decision> SettleAsync(string id, AnnouncementChange change, Func<Announcement, string> say, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        return (await announcements.FindAsync(cancellationToken)).Find(id) is not { IsHeld: true } held ? Decision.Whisper(turn.Phrases.OlderButton)
            : turn.Card is null ? Decision.Say(say(held)) with { Announcing = change }
            : new Decision { Replacement = FormCard.Sent(say(held), turn.Phrases), Announcing = change };
    }

    /// <summary>Those who can be written to, by their ids with what they are called, and those who cannot.</summary>
    private async Task<(Dictionary<string, string> Reachable, List<string> Unreachable)> FindAsync(string? to, TurnView turn, CancellationToken cancellationToken)
    {
        var (reachable, unreachable) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        if (to is not null && conference.Programme.Recognize(to) is null)
        {
            var place = turn.Mentioned.FirstOrDefault(person => Folding.Fold(person.Name) == Folding.Fold(to)) is { } mentioned ? await places.OfPersonAsync(mentioned.Id, cancellationToken)
                : await places.OfAssignedAsync(AssignedRapporteur.Called(to), cancellationToken);
            Sort(place?.Known?.PersonId, place, to);
            return (reachable, unreachable);
        }

        var session = to is null ? null : conference.Programme.Recognize(to);
        var reports = (await turn.Reports.ListAllAsync(cancellationToken)).ToLookup(report => report.Id.Session);
        foreach (var planned in conference.Programme.Sessions.Where(planned => session is null ? !planned.IsCancelled : planned.Number == session))
        {
            foreach (var report in reports[planned.Number].DefaultIfEmpty())
            {
                var (found, missed) = await people.OfAsync(planned, report, cancellationToken);
                foreach (var (person, place) in found)
                {
                    Sort(person, place, person);
                }

                unreachable.AddRange(missed.Select(person => person.Name));
            }
        }

        return (reachable, [.. unreachable.Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)]);

        void Sort(string? person, OutboxPlace? place, string called)
        {
            if (person is not null && place is { IsReachable: true })
            {
                reachable[person] = place.Known?.Name ?? called;
            }
            else
            {
                unreachable.Add(called);
            }
        }
    }
}
