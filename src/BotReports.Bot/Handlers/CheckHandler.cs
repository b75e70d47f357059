using BotReports.Actions;
using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Tells organizers what of the event should be put right.</summary>
internal sealed class CheckHandler(Conference conference, EventRoles roles, OrganizersChannel channel, DocumentQuarantine quarantine) : IHandler<ShowCheck>
{
    public async Task<Decision> HandleAsync(ShowCheck action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));
        }

        // The list is read first, since it finds what cannot be read.
        var reports = await turn.Reports.ListAllAsync(cancellationToken);
        var isBound = await channel.FindAsync(cancellationToken) is not null;
        return Decision.Show(EventCheck.Card(EventCheck.Of(conference, reports, quarantine.All, isBound, turn.Delivery.At, turn.Phrases), conference, turn.Phrases));
    }
}
