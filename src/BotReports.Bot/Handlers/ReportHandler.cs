using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Summaries;

namespace BotReports.Bot.Handlers;

/// <summary>Does what concerns the report as a whole: shows it, gives it as a file, submits it, empties it.</summary>
internal sealed class ReportHandler(Conference conference, EventRoles roles, AttachmentStore attachments, DocumentQuarantine quarantine)
    : IHandler<ShowStatus>, IHandler<Preview>, IHandler<Export>, IHandler<Submit>, IHandler<Restart>
{
    public async Task<Decision> HandleAsync(ShowStatus action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: true, Report: { } report })
        {
            // Asked again, since a co-rapporteur may have answered what was open when it was asked last.
            return Decision.Show(StatusCard.Of(report, conference, turn.Delivery.At, turn.Phrases)) with { Next = turn.IsOpen(DialogIds.Report) ? NextStep.AskNext : NextStep.Stay };
        }

        return roles.IsOrganizer(turn.Sender)
            ? Decision.Show(EventStatus.Card(conference, await turn.Reports.ListAsync(cancellationToken), quarantine.All, turn.Phrases))
            : Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.IsPersonal ? turn.Phrases.NotInAReport : turn.Phrases.ForOrganizersOnly));
    }

    public Task<Decision> HandleAsync(Preview action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is { } report
        ? Decision.Show(SummaryCard.ForRapporteur(report, conference, turn.Phrases))
        : Decision.Say(turn.Phrases.NotInAReport));

    public Task<Decision> HandleAsync(Submit action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report switch
    {
        null => Decision.Say(turn.Phrases.NotInAReport),
        { Submission: { } submission } => Decision.Say(turn.Phrases.AlreadySubmitted(conference.TimeOf(submission.At))),
        { Group: { } group } => Decision.Say(turn.Phrases.GroupSubmitsNothing(group)),
        _ => new Decision { Next = new NextStep.Begin(DialogIds.Submit) },
    });

    public Task<Decision> HandleAsync(Restart action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is null
        ? Decision.Say(turn.Phrases.NotInAReport)
        : new Decision { Next = new NextStep.Begin(DialogIds.Restart) });

    public async Task<Decision> HandleAsync(Export action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        if (action.Format is not { } format || !ExportRequest.Knows(format))
        {
            return Decision.Show(Formats(turn.Phrases));
        }

        var request = new ExportRequest(report.Id, format, turn.Phrases.Language);
        var file = request.Write(report, conference, request.ShowsPictures ? await attachments.PicturesOfAsync(report, cancellationToken) : null);
        return new Decision { Replies = [new Reply.Exported(file, request, turn.Phrases.ExportedAs(file.Name))] };
    }

    private static Card Formats(Phrases phrases) => new(phrases.Export)
    {
        Body = [new CardText(phrases.ExportHint)],
        Buttons =
        [
            new CardButton(phrases.ButtonWord, new Export("word")) { IsPrimary = true },
            new CardButton(phrases.ButtonPrint, new Export(ExportRequest.Print)),
            new CardButton("Markdown", new Export("markdown")),
            new CardButton("JSON", new Export("json")),
        ],
        Language = phrases.Language,
    };
}
