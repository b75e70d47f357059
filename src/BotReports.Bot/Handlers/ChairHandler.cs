using BotReports.Actions;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Answers what chairs and organizers ask about all sessions.</summary>
internal sealed class ChairHandler(Conference conference, EventRoles roles) : IHandler<ShowPriorityMessages>, IHandler<ShowMissingReports>
{
    public async Task<Decision> HandleAsync(ShowPriorityMessages action, TurnView turn, CancellationToken cancellationToken) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(PriorityMessages.Card(conference, await turn.Reports.ListAsync(cancellationToken), action.Number?.Value, turn.Phrases))
        : Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));

    public async Task<Decision> HandleAsync(ShowMissingReports action, TurnView turn, CancellationToken cancellationToken) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(MissingReports.Card(conference, await turn.Reports.ListAsync(cancellationToken), turn.Phrases))
        : Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));
}
