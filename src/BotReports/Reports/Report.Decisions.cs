using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BotReports.Programmes;

namespace BotReports.Reports;

// What organizers decide about a report as a whole: it goes back, it is locked, somebody else fills it, it is another session's.
public sealed partial record Report
{
    /// <summary>More than any report is decided upon; the oldest go first.</summary>
    private const int MostReviewSteps = 100;

    /// <summary>What was decided, oldest first.</summary>
    public ImmutableArray<ReviewStep> Decisions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who has locked it and when; null while its answers can be changed.</summary>
    public ReviewStep? Lock { get; init; }

    /// <summary>Whether somebody has given an answer that still stands.</summary>
    [JsonIgnore]
    public bool HasAnswers => Fields.Values.Any(given => !given.Answers.IsEmpty);

    /// <summary>Why a report that was submitted is a draft again; null for one that is not.</summary>
    [JsonIgnore]
    public ReviewStep? TakenBack => Submission is null && Decisions.LastOrDefault(step => step.Kind is ReviewStepKind.Submitted or ReviewStepKind.Withdrawn or ReviewStepKind.MovedAway or ReviewStepKind.MovedHere)
        is { Kind: ReviewStepKind.Withdrawn or ReviewStepKind.MovedAway } step ? step : null;

    /// <summary>Lets nothing through that changes the words of a report which was locked and stays so.</summary>
    /// <exception cref="ReportLockedException">The change does.</exception>
    public void CheckLock(Report? before)
    {
        if (Lock is { } locked && before?.Lock is not null
            && (AnswersRevision != before.AnswersRevision || !Notes.Select(note => note.Text).SequenceEqual(before.Notes.Select(note => note.Text)) || !Names.SequenceEqual(before.Names) || Submission?.At != before.Submission?.At))
        {
            throw new ReportLockedException(Id, locked);
        }
    }

    /// <summary>An organizer makes a submitted report a draft again; those who fill it are told.</summary>
    public Report Withdraw(Delivery delivery) => Submission is null || HasSeen(delivery)
        ? this
        : Change(delivery, AsDraft().Tell(NoticeKind.Withdrawn, delivery.Sender, Everybody()).Decided(ReviewStepKind.Withdrawn, delivery));

    /// <summary>An organizer lets nobody change the answers of a submitted report any more.</summary>
    public Report LockBy(Delivery delivery)
    {
        if (Submission is null || Lock is not null || HasSeen(delivery))
        {
            return this;
        }

        var decided = Decided(ReviewStepKind.Locked, delivery);
        return Change(delivery, decided with { Lock = decided.Decisions[^1] });
    }

    public Report Unlock(Delivery delivery) => Lock is null || HasSeen(delivery) ? this : Change(delivery, (this with { Lock = null }).Decided(ReviewStepKind.Unlocked, delivery));

    /// <summary>Somebody fills it from now on, alone. The words of those who did so far stay; all of them are told.</summary>
    public Report Reassign(Person successor, Delivery delivery)
    {
        if (HasSeen(delivery) || Rapporteurs is [var only] && only.Person.Id == successor.Id)
        {
            return this;
        }

        var former = Rapporteurs.Where(rapporteur => rapporteur.Person.Id != successor.Id).ToList();
        var without = former.Aggregate(this, (report, rapporteur) => report.Without(rapporteur));
        var told = without.Tell(NoticeKind.TakenOff, successor, [.. former.Select(rapporteur => rapporteur.Person.Id)], delivery.Sender.Name)
            .Tell(NoticeKind.Reassigned, successor, [successor.Id], delivery.Sender.Name)
            .Decided(ReviewStepKind.Reassigned, delivery, to: successor);
        return Change(delivery, told with
        {
            Rapporteurs = [new Rapporteur(successor, delivery.At)],
            Others = told.Others.RemoveAll(other => other.Id == successor.Id),
            Requests = told.Requests.RemoveAll(request => request.Person.Id == successor.Id),
            Names = told.IsPrinted(successor.Name) ? told.Names : told.Names.Add(successor.Name),
        });
    }

    /// <summary>Gives all that is in it to another session, for which it was meant: the answers with their history, the notes, and those who fill it, who are told.</summary>
    /// <param name="session">The other session.</param>
    /// <param name="there">The report that the other session has already, without answers unless this message brought them; null for none.</param>
    /// <param name="delivery">The message that says so. Two documents are not written at once: where it has filled the other report and comes again, it empties this one.</param>
    /// <returns>This report, empty, and the other session's.</returns>
    /// <exception cref="ArgumentException">The other report has answers, or another form.</exception>
    public (Report Here, Report There) MoveAnswers(SessionNumber session, Report? there, Delivery delivery)
    {
        var isThere = there?.HasSeen(delivery) is true;
        if (!isThere && (there is { HasAnswers: true } || (there is not null && there.Template != Template)))
        {
            throw new ArgumentException("The other session's report has answers of its own.", nameof(there));
        }

        var target = there ?? new Report(Id with { Session = session }, Template, delivery.At);
        if (HasSeen(delivery))
        {
            return (this, target);
        }

        var joined = Rapporteurs.Concat(target.Rapporteurs).DistinctBy(rapporteur => rapporteur.Person.Id);
        var moved = target.Tell(NoticeKind.Moved, delivery.Sender, Everybody(), Id.Session.Value).Decided(ReviewStepKind.MovedHere, delivery, Id.Session);
        var filled = isThere ? target : target.Change(delivery, moved with
        {
            Fields = Fields.ToImmutableSortedDictionary(pair => pair.Key, pair => KeptUnder(Id.Session, pair.Value), StringComparer.Ordinal),
            Notes = [.. Notes, .. target.Notes],
            Rapporteurs = [.. joined],
            Others = [.. Others.Concat(target.Others).DistinctBy(other => other.Id)],
            Names = [.. Names.Concat(target.Names).Distinct()],
            Conversations = Conversations.SetItems(target.Conversations.Where(entry => !Conversations.ContainsKey(entry.Key))),
            Submission = Submission,
            Amendments = Amendments,
        });
        var emptied = Change(delivery, AsDraft().Decided(ReviewStepKind.MovedAway, delivery, session) with
        {
            Fields = Fields.Clear(),
            Notes = [],
            Rapporteurs = [],
            Others = [],
            Names = [],
            Conversations = Conversations.Clear(),
        });
        return (WithoutUndo(Summary.OwedRevision > 0 ? emptied with { Summary = emptied.Summary.Owe(emptied.Revision) } : emptied), isThere ? target : WithoutUndo(Submission is null ? filled : filled with { Summary = filled.Summary.Owe(filled.Revision) }));
    }

    /// <summary>Nobody takes the move itself back by undoing: the answers would stand in both.</summary>
    private static Report WithoutUndo(Report report) => report with { Undoable = [], Redoable = [] };

    /// <summary>A field whose files stay where they are.</summary>
    private static Field KeptUnder(SessionNumber session, Field field)
    {
        return field with
        {
            Attachments = Kept(field.Attachments),
            Answers = [.. field.Answers.Select(answer => answer with { Attachments = Kept(answer.Attachments) })],
            Removed = [.. field.Removed.Select(answer => answer with { Attachments = Kept(answer.Attachments) })],
        };

        ImmutableArray<Attachment> Kept(ImmutableArray<Attachment> attachments) =>
            attachments.IsEmpty ? attachments : [.. attachments.Select(attachment => attachment with { Home = attachment.Home ?? session.Value })];
    }

    private Report AsDraft() => this with { Submission = null, Approval = null, Amendments = [], Lock = null };

    private ImmutableArray<string> Everybody() => [.. Rapporteurs.Select(rapporteur => rapporteur.Person.Id)];

    private Report Decided(ReviewStepKind kind, Delivery delivery, SessionNumber? session = null, Person? to = null) => this with
    {
        Decisions = [.. Decisions.TakeLast(MostReviewSteps - 1), new ReviewStep(kind, delivery.At, delivery.Sender.Id, delivery.Sender.Name) { Session = session?.Value, To = to?.Id, ToName = to?.Name }],
    };
}
