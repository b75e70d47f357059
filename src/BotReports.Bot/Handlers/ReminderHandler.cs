using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Lets people say when they want to be reminded, and organizers that others are.</summary>
internal sealed class ReminderHandler(Conference conference, EventRoles roles) : IHandler<RemindLater>, IHandler<NotToday>, IHandler<Remind>
{
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(30);

    public Task<Decision> HandleAsync(RemindLater action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        Pause(action.Session, new ReminderPause(turn.Sender.Id, turn.Delivery.At + Later, ThenReminds: true), turn, session => turn.Phrases.WillRemindAt(session.Value, conference.TimeOf(turn.Delivery.At + Later, turn.Place.Clock))));

    public Task<Decision> HandleAsync(NotToday action, TurnView turn, CancellationToken cancellationToken)
    {
        var tomorrow = conference.Local(turn.Delivery.At, turn.Place.Clock).DateTime.Date.AddDays(1);
        var until = new DateTimeOffset(tomorrow, (turn.Place.Clock ?? conference.Programme.TimeZone).GetUtcOffset(tomorrow));
        return Task.FromResult(Pause(action.Session, new ReminderPause(turn.Sender.Id, until, ThenReminds: false), turn, session => turn.Phrases.NoMoreToday(session.Value)));
    }

    public async Task<Decision> HandleAsync(Remind action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        if (action.Session is { } number && conference.Programme.Find(number) is null)
        {
            return Decision.Say(turn.Phrases.NoSuchSession(number.Value));
        }

        var order = new ReminderOrder(turn.Delivery.At, action.Session?.Value);
        var reports = (await turn.Reports.ListAsync(cancellationToken)).ToDictionary(report => report.Id.Session);
        var owed = conference.Programme.Sessions.Where(session => order.IsFor(session) && ReminderPlan.IsOwed(session, reports.GetValueOrDefault(session.Number))).OrderBy(session => session.Number).ToList();
        return owed.Count == 0 ? Decision.Say(turn.Phrases.NobodyToRemind)
            : !action.IsSure ? Decision.Show(ReminderCards.Preview(action, owed, reports, conference, turn.Phrases))
            : Decision.Say(turn.Phrases.RemindersGoOut(owed.Count)) with { Reminding = new ReminderChange.Ordered(order) };
    }

    private static Decision Pause(SessionNumber? session, ReminderPause pause, TurnView turn, Func<SessionNumber, string> say) =>
        (session ?? turn.Report?.Id.Session) is { } meant ? Decision.Say(say(meant)) with { Reminding = new ReminderChange.Paused(meant, pause) } : Decision.Say(turn.Phrases.NotInAReport);
}
