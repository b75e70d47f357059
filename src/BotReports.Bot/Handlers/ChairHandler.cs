using BotReports.Actions;
using BotReports.Audits;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Exports;
using BotReports.Findings;
using BotReports.Findings.Briefs;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Answers what chairs and organizers ask about all sessions.</summary>
internal sealed class ChairHandler(Conference conference, EventRoles roles, FindingsDesk desk, AuditLog audit) : IHandler<ShowFindings>, IHandler<ShowMissingReports>
{
    public async Task<Decision> HandleAsync(ShowFindings action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.MayAskForMessages(turn.Sender))
        {
            return Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));
        }

        if (action.Form is FindingForm.File)
        {
            return Decision.Show(FileChoiceCard.Of(action, roles.IsOrganizer(turn.Sender), conference, turn.Phrases));
        }

        if (action.Form is FindingForm.Brief)
        {
            return Brief.Of(desk, action, await ReportsOfAsync(action, turn.Reports, cancellationToken), conference, turn.Phrases) is not { } brief ? Decision.Say(turn.Phrases.FindingsNotReady)
                : action.AsFile is true ? Given(BriefDocument.Of(brief, conference, turn.Phrases, turn.Delivery.At), action, turn)
                : Decision.Show(BriefCard.Of(brief, conference, turn.Phrases));
        }

        var last = action.SinceLast is true ? await audit.LastOfAsync(turn.Sender.Id, AuditedAct.ReadPriorityMessages, cancellationToken) : null;
        return desk.Ask(action, await ReportsOfAsync(action, turn.Reports, cancellationToken), last) is { } answer
            ? Decision.Show(FindingsCard.Of(answer, conference, turn.Phrases))
            : Decision.Say(turn.Phrases.FindingsNotReady);
    }

    public async Task<Decision> HandleAsync(ShowMissingReports action, TurnView turn, CancellationToken cancellationToken) => roles.MayAskForMessages(turn.Sender)
        ? Decision.Show(MissingReports.Card(conference, await turn.Reports.ListAsync(cancellationToken), turn.Delivery.At, turn.Phrases, action.Page ?? 1))
        : Refusal.Of(roles.MayAskForMessages, turn, Decision.Say(turn.Phrases.ForChairsOnly));

    private static Decision Given(ExportedFile file, ShowFindings action, TurnView turn) =>
        new() { Replies = [new Reply.Exported(file, new ActionFileRequest(ActionJson.Write(action), turn.Phrases.Language), turn.Phrases.BriefIn(file.Name))] };

    /// <summary>The reports that an answer needs. One session's question reads one report, however many there are.</summary>
    private async Task<IReadOnlyList<Report>> ReportsOfAsync(ShowFindings action, TurnReports reports, CancellationToken cancellationToken)
    {
        if (FindingsDesk.NeedsAll(action) || conference.Programme.Find(action.Sessions[0]) is not { } session)
        {
            return await reports.ListAllAsync(cancellationToken);
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
