using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Summaries;

namespace BotReports.Bot.Handlers;

/// <summary>
/// What organizers and rapporteurs do about a report that has been handed in: an organizer approves it or asks back, a rapporteur
/// replies. Who is an organizer, the event's settings say, and no card.
/// </summary>
internal sealed class ReviewHandler(Conference conference, EventRoles roles) : IHandler<Approve>, IHandler<ApproveAll>, IHandler<AskBack>, IHandler<Actions.Reply>
{
    private readonly Reviewed _reviewed = new(conference, roles);

    public Task<Decision> HandleAsync(Approve action, TurnView turn, CancellationToken cancellationToken) => _reviewed.FindAsync(
        action.Session,
        turn,
        found: report => Approve(action, report, turn),
        awaits: report => report is { Submission: not null, Approval: not { AmendedAt: null } },
        choice: session => new Approve(session),
        cancellationToken);

    public async Task<Decision> HandleAsync(ApproveAll action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        var waiting = (await turn.Reports.ListAsync(cancellationToken))
            .Where(report => report is { Submission: { } submission, Approval: not { AmendedAt: null } } && report.OpenQuestion() is null && (!action.Today || IsToday(submission.At, turn)))
            .OrderBy(report => report.Id.Session)
            .ToList();
        return action.Seen.IsEmpty ? waiting.Count == 0 ? Decision.Whisper(turn.Phrases.NoReportAwaits) : Decision.Show(DecisionCards.Approval(action, waiting, conference, turn.Phrases)) : await ApproveSeenAsync(action, waiting, turn, cancellationToken);
    }

    public Task<Decision> HandleAsync(AskBack action, TurnView turn, CancellationToken cancellationToken) => _reviewed.FindAsync(
        action.Session,
        turn,
        found: report => AskBack(action.Text, report, turn),
        awaits: report => report.Submission is not null,
        choice: session => new AskBack(session),
        cancellationToken);

    public async Task<Decision> HandleAsync(Actions.Reply action, TurnView turn, CancellationToken cancellationToken)
    {
        if (await FindAskedAsync(action.Report, turn, cancellationToken) is not { } report)
        {
            return Decision.Say(turn.Phrases.NothingIsAsked);
        }

        if (string.IsNullOrEmpty(action.Text))
        {
            return Decision.Show(AskedBackCard.Of(report, report.OpenQuestion()!, conference, turn.Phrases));
        }

        var said = turn.Phrases.Replied(report.Id.Name, turn.Time);
        return Decision.Say(said) with { Changed = [report.Reply(action.Text, turn.Delivery)], Replacement = turn.IsPressed ? FormCard.Sent(said, turn.Phrases) : null };
    }

    /// <summary>Approves what was listed, and nothing that has changed since.</summary>
    private static async Task<Decision> ApproveSeenAsync(ApproveAll action, List<Report> waiting, TurnView turn, CancellationToken cancellationToken)
    {
        var approved = new List<Report>();
        foreach (var id in waiting.Select(report => report.Id))
        {
            // As the turn will write it: what the list says may have been written over since.
            if (await turn.Reports.FindAsync(id, cancellationToken) is { } report && action.Seen.Contains(new SeenReport(report.Id.Session, report.AnswersRevision)))
            {
                approved.Add(report);
            }
        }

        var others = action.Seen.Select(seen => seen.Session).Except(approved.Select(report => report.Id.Session)).Select(session => session.Value).ToList();
        var said = $"{turn.Phrases.NowApprovedAll(approved.Count)}{(others.Count == 0 ? "" : $" {turn.Phrases.NotApprovedWithThem(turn.Phrases.List(others))}")}";
        return new Decision { Replacement = FormCard.Sent(said, turn.Phrases), Changed = [.. approved.Select(report => report.Approve(turn.Delivery))] };
    }

    private bool IsToday(DateTimeOffset at, TurnView turn) => conference.Local(at).Date == conference.Local(turn.Delivery.At).Date;

    /// <summary>A summary's button approves what that summary shows, and nothing newer.</summary>
    private Decision Approve(Approve action, Report report, TurnView turn)
    {
        if (report.Submission is null)
        {
            return Decision.Whisper(turn.Phrases.NotSubmittedYet);
        }

        var found = Find(action, report, turn);
        if (action.Revision is { } shown && shown != report.AnswersRevision)
        {
            return Decision.Whisper(turn.Phrases.ChangedMeanwhile(report.Id.Name)) with { Changed = ReferenceEquals(found, report) ? [] : [found] };
        }

        // Where a button was pressed, the outbox updates the summary, which says it to everybody.
        var approved = found.Approve(turn.Delivery);
        var said = turn.Phrases.NowApproved(report.Id.Name, approved.Approval!.Name, conference.TimeOf(approved.Approval.At));
        return (turn.IsPressed ? Decision.Whisper(said) : Decision.Say(said)) with { Changed = [approved] };
    }

    /// <summary>A summary that nobody knows of was taken by a channel that answered with an error: its button is the first that is heard of it.</summary>
    private static Report Find(Approve action, Report report, TurnView turn) => action.Revision is not null && turn is { IsPersonal: false, Card: { } card }
        ? report.Found(new SummaryPost($"{turn.Place.ChannelId}/{turn.Place.ConversationId}", card, ""))
        : report;

    private static Decision AskBack(string? text, Report report, TurnView turn)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Decision.Show(AskCard.Of(report, turn.Phrases));
        }

        var said = turn.Phrases.AskedBack(report.Id.Name, turn.Phrases.List([.. report.Rapporteurs.Select(rapporteur => rapporteur.Person.Name)]));
        var decision = turn is { IsPressed: true, Card: not null } ? new Decision { Replacement = FormCard.Sent(said, turn.Phrases) } : turn.IsPressed ? Decision.Whisper(said) : Decision.Say(said);
        return report.IsAskedAgain(text, turn.Delivery) ? decision : decision with { Changed = [report.Ask(text, turn.Delivery)] };
    }

    /// <summary>The report that the button names, else the one that the sender works on, else another of theirs, as long as something is asked in it.</summary>
    private static async Task<Report?> FindAskedAsync(ReportId? named, TurnView turn, CancellationToken cancellationToken)
    {
        var asked = (await turn.Reports.ListAsync(cancellationToken)).Where(report => report.OpenQuestion() is not null && report.RapporteurOf(turn.Sender.Id) is not null).ToList();
        return named is not null
            ? asked.Find(report => report.Id == named)
            : asked.Find(report => report.Id == turn.Report?.Id) ?? asked.MaxBy(report => report.OpenQuestion()!.Wording.At);
    }
}
