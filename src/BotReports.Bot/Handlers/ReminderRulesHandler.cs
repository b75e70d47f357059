using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Shows organizers when people are reminded, and lets them change it for the event.</summary>
internal sealed class ReminderRulesHandler(Conference conference, ReminderPlan plan, ReminderDocuments documents, EventRoles roles) : IHandler<ShowReminders>, IHandler<AdjustReminders>
{
    public async Task<Decision> HandleAsync(ShowReminders action, TurnView turn, CancellationToken cancellationToken) => roles.IsOrganizer(turn.Sender)
        ? Show((await documents.Event.FindAsync(cancellationToken)).Adjusted, turn, turn.Phrases.ReminderRules)
        : Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));

    public async Task<Decision> HandleAsync(AdjustReminders action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        var adjusted = (await documents.Event.FindAsync(cancellationToken)).Adjust(action.Wanted).Adjusted;
        return Show(adjusted, turn, turn.Phrases.RemindersChanged) with { Reminding = new ReminderChange.Adjusted(action.Wanted) };
    }

    private Decision Show(ReminderAdjustment? adjusted, TurnView turn, string title) => Decision.Show(ReminderRulesCard.Of(title, plan.With(adjusted).Rules, adjusted is not null, conference, turn.Phrases));
}
