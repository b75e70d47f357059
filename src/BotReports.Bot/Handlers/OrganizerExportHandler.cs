using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Bot.Cards;
using BotReports.Bot.Files;
using BotReports.Documents;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Summaries;

namespace BotReports.Bot.Handlers;

/// <summary>Lets organizers read a report without filling it, and gives them one or all as files. Whoever fills the report gets it as its rapporteur.</summary>
internal sealed class OrganizerExportHandler(Conference conference, EventRoles roles, AttachmentStore attachments, EventFileSource events)
    : IHandler<ShowReport>, IHandler<ExportReport>, IHandler<ExportEvent>
{
    public async Task<Decision> HandleAsync(ShowReport action, TurnView turn, CancellationToken cancellationToken) => IsOwn(action.Session, turn)
        ? Decision.Show(SummaryCard.ForRapporteur(turn.Report!, conference, turn.Phrases))
        : await ReadAsync(action.Session, turn, report => Task.FromResult(Decision.Show(SummaryCard.ForReading(report, conference, turn.Phrases))), cancellationToken);

    public async Task<Decision> HandleAsync(ExportReport action, TurnView turn, CancellationToken cancellationToken)
    {
        var isOwn = IsOwn(action.Session, turn);
        return isOwn ? await GiveAsync(turn.Report!) : await ReadAsync(action.Session, turn, GiveAsync, cancellationToken);

        async Task<Decision> GiveAsync(Report report)
        {
            if (action.Format is not { } format || !ExportRequest.Knows(format))
            {
                return Decision.Show(EventFilesCard.OfReport(action.Session, turn.Phrases));
            }

            var request = new ExportRequest(report.Id, format, turn.Phrases.Language) { IsForOrganizer = !isOwn };
            var file = request.Write(report, conference, request.ShowsPictures ? await attachments.PicturesOfAsync(report, cancellationToken) : null);
            return new Decision { Replies = [new Reply.Exported(file, request, isOwn ? turn.Phrases.ExportedAs(file.Name) : turn.Phrases.ReportFileIn(report.Id.Name, file.Name))] };
        }
    }

    public async Task<Decision> HandleAsync(ExportEvent action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refused(turn);
        }

        // What cannot be read is known once the reports are listed.
        var files = events.Of(await turn.Reports.ListAsync(cancellationToken), turn.Delivery.At);
        var options = new EventFileOptions { IsApprovedOnly = action.ApprovedOnly, HasExtras = !action.WithoutExtras, HasOrigins = action.WithOrigins };
        if (!Enum.TryParse<EventFileKind>(action.Kind, ignoreCase: true, out var kind))
        {
            return Decision.Show(action.Kind == ExportEvent.Other ? EventFilesCard.OfOthers(action, turn.Phrases) : EventFilesCard.Of(action, files, options, turn.Phrases));
        }

        if (kind is not EventFileKind.Calendar && files.Count(options) == 0)
        {
            return new Decision { Replies = [new Reply.Text(turn.Phrases.EventFilesEmpty), .. LeftOut(files, options, turn.Phrases)] };
        }

        var request = new EventFileRequest(kind, options, turn.Phrases.Language);
        return new Decision
        {
            Replies =
            [
                .. files.TakesLong(request) ? [new Reply.Text(turn.Phrases.EventFilesBegun(files.Count(options)))] : Array.Empty<Reply>(),
                new Reply.Later(token => MakeAsync(files, request, turn.Phrases, token), turn.Phrases.EventFilesFailed),
            ],
        };
    }

    private async Task<IReadOnlyList<Reply>> MakeAsync(EventFiles files, EventFileRequest request, Phrases phrases, CancellationToken cancellationToken)
    {
        var made = await events.WriteAsync(files, request, cancellationToken);
        return
        [
            .. made.Select(part => new Reply.Exported(part.File, part.Request, request.Kind is EventFileKind.Calendar ? phrases.EventCalendarIn(part.File.Name) : phrases.EventFileIn(part.File.Name, files.Count(request.Options)))),
            .. request.Kind is EventFileKind.Calendar ? [] : LeftOut(files, request.Options, phrases),
        ];
    }

    /// <summary>What is not in the files is named.</summary>
    private static IEnumerable<Reply> LeftOut(EventFiles files, EventFileOptions options, Phrases phrases)
    {
        if (files.Unreadable is { Count: > 0 } unreadable)
        {
            yield return new Reply.Text(phrases.EventFilesUnreadable(string.Join(", ", unreadable)));
        }

        if (files.NotApproved(options) is { Count: > 0 } open)
        {
            yield return new Reply.Text(phrases.EventFilesNotApproved(string.Join(", ", open)));
        }
    }

    private async Task<Decision> ReadAsync(SessionNumber session, TurnView turn, Func<Report, Task<Decision>> found, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refused(turn);
        }

        try
        {
            return await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, session), cancellationToken) is not { } report
                ? Decision.Whisper(conference.Programme.Find(session) is null ? turn.Phrases.NoSuchSession(session.Value) : turn.Phrases.NotBegunYet(session.Value))
                : conference.HasTemplateOf(report) ? await found(report)
                : Decision.Whisper(turn.Phrases.ReportCannotBeRead(session.Value));
        }
        catch (UnreadableDocumentException)
        {
            return Decision.Whisper(turn.Phrases.ReportCannotBeRead(session.Value));
        }
    }

    /// <summary>Whether it is the session's report that the sender fills, in their own chat.</summary>
    private static bool IsOwn(SessionNumber session, TurnView turn) => turn is { IsPersonal: true, Report: { Group: null } report } && report.Id.Session == session;

    private Decision Refused(TurnView turn) => Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
}
