using System.Collections.Immutable;

namespace BotReports.Reports;

// Somebody is taken out of the report for good. Nothing of it can be undone.
public sealed partial record Report
{
    /// <summary>Takes a person out: their id and name everywhere, and their words where they are to go. The posted summary is owed anew.</summary>
    /// <returns>This very report where nothing of the person is in it.</returns>
    public Report Erase(Erasure erasure)
    {
        var words = new WordsErasure(erasure, [.. SaidBy(erasure.Person).Select(said => said.Own)]);
        var fields = words.Of(Fields);
        var erased = Credited(erasure, WithoutPerson(erasure) with
        {
            Fields = fields,
            Notes = [.. words.Of(Notes)],
            Discarded = [.. Discarded.Select(attempt => attempt with { By = erasure.IdOf(attempt.By), Fields = words.Of(attempt.Fields) })],
            Undoable = [.. Undoable.Select(words.Of).OfType<ChangeStep>()],
            Redoable = [.. Redoable.Select(words.Of).OfType<ChangeStep>()],
            LeftOut = [.. LeftOut.Select(origin => origin with { Said = erasure.StampOf(origin.Said)! })],
        });
        if (AreSame(erased, this))
        {
            return AreSame(erased with { Conversations = Remembered(erasure) }, this) ? this : this with { Conversations = Remembered(erasure) };
        }

        erased = erased with { Revision = Revision + 1, ChangedAt = erasure.At, Conversations = Remembered(erasure) };
        if (erasure.Mode is ErasureMode.Words && !AreSame(this with { Fields = fields }, this))
        {
            // What was approved is not what stands there now.
            erased = erased with { AnswersRevision = erased.Revision, Approval = erased.Approval is { AmendedAt: null } approval ? approval with { AmendedAt = erasure.At } : erased.Approval };
        }

        return Summary.OwedRevision > 0 ? erased with { Summary = erased.Summary.Owe(erased.Revision) } : erased;
    }

    /// <summary>All that a person has said in it and what became of it since: answers, earlier wordings, notes, what was taken out or back.</summary>
    public IEnumerable<Wording> WordingsOf(string person) => AllWordings().Where(wording => string.Equals(wording.By, person, StringComparison.OrdinalIgnoreCase)).Distinct();

    /// <summary>What a person has said of their own: where they added to words of others, what they added.</summary>
    public IEnumerable<(Wording Wording, string Own)> SaidBy(string person) =>
        AllFields().SelectMany(field => field.Answers.Concat(field.Removed)).SelectMany(answer => WordsErasure.PartsOf(answer, by => string.Equals(by, person, StringComparison.OrdinalIgnoreCase)))
            .Concat(WordingsOf(person).Select(wording => (Wording: wording, Own: wording.Text)))
            .DistinctBy(said => said.Wording)
            .Where(said => said.Own.Length > 0);

    /// <summary>All pictures and voice notes that a person has sent, those that were taken out or back too.</summary>
    public IEnumerable<Attachment> AttachmentsBy(string person) => AllFields()
        .SelectMany(field => field.Attachments.Concat(field.Answers.Concat(field.Removed).SelectMany(answer => answer.Attachments)))
        .Where(attachment => string.Equals(attachment.By, person, StringComparison.OrdinalIgnoreCase))
        .DistinctBy(attachment => attachment.Id);

    /// <summary>A person in each way that the report knows them.</summary>
    public IEnumerable<Person> Known(string person) => Rapporteurs.Select(rapporteur => rapporteur.Person).Concat(Others).Concat(Requests.Select(request => request.Person)).Concat(Notices.Select(notice => notice.About))
        .Concat(Requests.Select(request => request.Person with { Name = request.Name }))
        .Where(known => string.Equals(known.Id, person, StringComparison.OrdinalIgnoreCase));

    private static bool AreSame(Report one, Report other) => ReportJson.Write(one).AsSpan().SequenceEqual(ReportJson.Write(other));

    private static PersonalPosting? Posted(PersonalPosting posting, Erasure erasure) => erasure.IsMe(posting.Person) ? null : posting;

    /// <summary>Without the person among those who fill it, ask to, or have said something about it.</summary>
    private Report WithoutPerson(Erasure erasure) => this with
    {
        Names = [.. Names.Select(name => erasure.IsMyName(name) && !IsSomebodyElse(name, erasure) ? erasure.Somebody : name).Distinct()],
        Rapporteurs = Rapporteurs.RemoveAll(rapporteur => erasure.IsMe(rapporteur.Person.Id)),
        Others = Others.RemoveAll(other => erasure.IsMe(other.Id)),
        Submission = Submission is { } submission ? submission with { By = erasure.IdOf(submission.By) } : null,
        Amendments = [.. Amendments.Select(amendment => amendment with { By = erasure.IdOf(amendment.By) })],
        Approval = Approval is { } approval && erasure.IsMe(approval.By) ? approval with { By = erasure.Pseudonym, Name = erasure.Somebody } : Approval,
        Decisions = [.. Decisions.Select(step => Decided(step, erasure))],
        Lock = Lock is { } locked ? Decided(locked, erasure) : null,
        Questions = [.. Questions.Select(question => Asked(question, erasure))],
        Requests = Requests.RemoveAll(request => erasure.IsMe(request.Person.Id)),
        Notices = [.. Notices.Where(notice => !erasure.IsMe(notice.About.Id)).Select(notice => Told(notice, erasure)).Where(notice => !notice.To.IsEmpty)],
    };

    private bool IsSomebodyElse(string name, Erasure erasure) =>
        Rapporteurs.Select(rapporteur => rapporteur.Person).Concat(Others).Any(other => !erasure.IsMe(other.Id) && other.Id != erasure.Pseudonym && (erasure with { Names = [name] }).IsMyName(other.Name));

    private static Notice Told(Notice notice, Erasure erasure) => notice with
    {
        By = erasure.IsMyName(notice.By) ? erasure.Somebody : notice.By,
        To = notice.To.RemoveAll(person => erasure.IsMe(person)),
        Postings = [.. notice.Postings.Select(posting => Posted(posting, erasure)).OfType<PersonalPosting>()],
    };

    private static ReviewStep Decided(ReviewStep step, Erasure erasure) => step with
    {
        By = erasure.IdOf(step.By),
        Name = erasure.IsMe(step.By) ? erasure.Somebody : step.Name,
        To = step.To is { } to ? erasure.IdOf(to) : null,
        ToName = erasure.IsMe(step.To) ? erasure.Somebody : step.ToName,
    };

    private static OrganizerQuestion Asked(OrganizerQuestion question, Erasure erasure)
    {
        var (isMine, takesWords) = (erasure.IsMe(question.Wording.By), erasure.Mode is ErasureMode.Words);
        var own = new WordsErasure(erasure, []);
        return question with
        {
            Wording = !isMine ? question.Wording : own.Anonymous(question.Wording) with { Text = takesWords ? erasure.Gone : erasure.Unnamed(question.Wording.Text) },
            Name = isMine ? erasure.Somebody : question.Name,
            SettledAt = isMine && takesWords ? question.SettledAt ?? erasure.At : question.SettledAt,
            Reply = question.Reply is not { } reply || !erasure.IsMe(reply.By) ? question.Reply : takesWords ? null : own.Anonymous(reply),
            SentTo = question.SentTo.RemoveAll(person => erasure.IsMe(person)),
            Postings = [.. question.Postings.Select(posting => Posted(posting, erasure)).OfType<PersonalPosting>()],
        };
    }

    /// <summary>Gives the pseudonym a name to be shown, where something still bears it.</summary>
    private static Report Credited(Erasure erasure, Report erased) =>
        erased.Others.Any(other => other.Id == erasure.Pseudonym) || !erased.AllWordings().Any(wording => wording.By == erasure.Pseudonym)
            ? erased
            : erased with { Others = erased.Others.Add(new Person(erasure.Pseudonym, erasure.Somebody)) };

    /// <summary>What is remembered of the others' conversations. What was asked in one about the person is not asked any more.</summary>
    private ImmutableSortedDictionary<string, Conversation> Remembered(Erasure erasure) => Conversations
        .Where(entry => !erasure.Conversations.Contains(entry.Key))
        .ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Erase(erasure), StringComparer.Ordinal);

    private IEnumerable<Field> AllFields() => Fields.Values
        .Concat(Discarded.SelectMany(attempt => attempt.Fields.Values))
        .Concat(Undoable.Concat(Redoable).SelectMany(step => step.Fields.Values).OfType<Field>());

    private IEnumerable<Wording> AllWordings() => AllFields().SelectMany(field => field.Answers.Concat(field.Removed)).SelectMany(answer => answer.Earlier.Add(answer.Wording))
        .Concat(Notes).Concat(Undoable.Concat(Redoable).SelectMany(step => step.NotesBack.Concat(step.NotesGone)));
}
