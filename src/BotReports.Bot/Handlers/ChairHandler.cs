using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Answers what chairs and organizers ask about all sessions.</summary>
internal sealed class ChairHandler(Conference conference, EventRoles roles) : IHandler<ShowPriorityMessages>, IHandler<ShowMissingReports>
{
    public async Task<Decision> HandleAsync(ShowPriorityMessages action, TurnView turn, CancellationToken cancellationToken) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(PriorityMessages.Card(conference, await ReportsOfAsync(action, turn.Reports, cancellationToken), action, turn.Phrases))
        : Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));

    public async Task<Decision> HandleAsync(ShowMissingReports action, TurnView turn, CancellationToken cancellationToken) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(MissingReports.Card(conference, await turn.Reports.ListAsync(cancellationToken), turn.Delivery.At, turn.Phrases, action.Page ?? 1))
        : Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));

    /// <summary>The reports that an answer may need. One session's question reads one report, however many there are.</summary>
    private async Task<IReadOnlyList<Report>> ReportsOfAsync(ShowPriorityMessages action, TurnReports reports, CancellationToken cancellationToken)
    {
        var asked = conference.Programme.Sessions.Where(session => session.Number == action.Number || session.Number.Track == action.Number?.Value).ToList();
        if (asked is not [var session] || !action.Further.IsEmpty)
        {
            return await reports.ListAsync(cancellationToken);
        }

        try
        {
            return await reports.FindAsync(new ReportId(conference.Programme.Event, session.Number), cancellationToken) is { } report ? [report] : [];
        }
        catch (UnreadableDocumentException)
        {
            // It is named to the organizers, as in the answer about all sessions.
            return [];
        }
    }
}
