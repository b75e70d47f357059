using BotReports.Actions;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Watches;

namespace BotReports.Bot.Handlers;

/// <summary>Notes that a chair or an organizer wants to hear when a report is in, or says that it is.</summary>
internal sealed class WatchHandler(Conference conference, EventRoles roles) : IHandler<WatchReport>
{
    public async Task<Decision> HandleAsync(WatchReport action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.MayAskForMessages(turn.Sender))
        {
            return Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));
        }

        if (conference.Programme.Find(action.Session) is not { } session)
        {
            return Decision.Say(turn.Phrases.NoSuchSession(action.Session.Value));
        }

        if (session.IsCancelled)
        {
            return Decision.Say(turn.Phrases.SessionIsCancelled(session.Number.Value));
        }

        return await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, session.Number), cancellationToken) is { Submission: not null } report
            ? Decision.Show(WatchCard.Of(report, conference, turn.Phrases))
            : Decision.Say(turn.Phrases.WatchNoted(session.Number.Value)) with { Watch = new Watch(session.Number, new PersonalPosting(turn.Sender.Id)) };
    }
}
