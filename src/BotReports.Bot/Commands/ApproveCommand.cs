using System.Globalization;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Commands;

/// <summary>An organizer approves a submitted report: <c>approve 4.1</c>. The button on its summary approves what that summary shows, and nothing newer.</summary>
public sealed class ApproveCommand(Conference conference, EventRoles roles) : ReviewCommand(conference, roles)
{
    public override IReadOnlyList<string> Words { get; } = ["approve", "approuver", "aprobar"];

    protected override bool Awaits(Report report) => base.Awaits(report) && report.Approval is not { AmendedAt: null };

    protected override async Task<DialogTurnResult> ReviewAsync(DialogContext dialog, Turn turn, Report report, CancellationToken cancellationToken)
    {
        if (report.Submission is null)
        {
            return await dialog.EphemeralAsync(turn, turn.Phrases.NotSubmittedYet, cancellationToken);
        }

        var isNewer = turn.Utterance.Slot is { } shown && shown != report.AnswersRevision.ToString(CultureInfo.InvariantCulture);
        if (!isNewer)
        {
            report = await turn.Reports.ChangeAsync(report.Id, current => current!.Approve(turn.Delivery), cancellationToken);
        }

        if (isNewer)
        {
            await dialog.EphemeralAsync(turn, turn.Phrases.ChangedMeanwhile(report.Id.Name), cancellationToken);
        }
        else if (!turn.Utterance.IsPressed)
        {
            await dialog.SayAsync(turn.Phrases.NowApproved(report.Id.Name, report.Approval!.Name, Conference.TimeOf(report.Approval.At)), cancellationToken);
        }
        else if (dialog.Context.Activity.Type is ActivityTypes.Invoke && report.Approval is { } approval)
        {
            // The outbox updates the summary, which says it to everybody.
            turn.Ephemeral = turn.Phrases.NowApproved(report.Id.Name, approval.Name, Conference.TimeOf(approval.At));
        }

        return Dialog.EndOfTurn;
    }
}
