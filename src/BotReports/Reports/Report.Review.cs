using System.Collections.Immutable;

namespace BotReports.Reports;

// What organizers say to a report: that it is good, or what they would like to know.
public sealed partial record Report
{
    /// <summary>Null until an organizer approves it, and again when one asks back.</summary>
    public Approval? Approval { get; init; }

    /// <summary>What organizers have asked back, oldest first.</summary>
    public ImmutableArray<OrganizerQuestion> Questions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The revision that last changed an answer; others change who fills it, what is noted, or what organizers say.</summary>
    public int AnswersRevision { get; init; }

    /// <summary>The question that waits for the rapporteurs; null when none does.</summary>
    public OrganizerQuestion? OpenQuestion() => Questions.LastOrDefault(question => question.SettledAt is null);

    /// <summary>Those who are still to be sent a question.</summary>
    public IEnumerable<(OrganizerQuestion Question, Rapporteur Rapporteur)> UnsentQuestions() =>
        from question in Questions
        where question.SettledAt is null
        from rapporteur in Rapporteurs
        where !question.SentTo.Contains(rapporteur.Person.Id)
        select (question, rapporteur);

    /// <summary>An organizer approves the report as it stands, which settles what was asked.</summary>
    public Report Approve(Delivery delivery) => Submission is null || Approval is { AmendedAt: null }
        ? this
        : Change(delivery, (this with { Approval = new Approval(delivery.At, delivery.Sender.Id, delivery.Sender.Name), Questions = Settled(delivery) }).Decided(ReviewStepKind.Approved, delivery));

    /// <summary>An organizer asks the rapporteurs something; until it is settled, nothing is approved.</summary>
    public Report Ask(string text, Delivery delivery) => Change(delivery, (this with
    {
        Approval = null,
        Questions = Questions.Add(new OrganizerQuestion(Questions.Length + 1, delivery.Say(text), delivery.Sender.Name)),
    }).Decided(ReviewStepKind.AskedBack, delivery));

    /// <summary>A rapporteur replies to what is asked.</summary>
    public Report Reply(string text, Delivery delivery) => OpenQuestion() is { } asked
        ? Change(delivery, this with { Questions = Settled(delivery).Replace(asked with { SettledAt = delivery.At }, asked with { SettledAt = delivery.At, Reply = delivery.Say(text) }) })
        : this;

    /// <summary>Notes that somebody has been sent a question.</summary>
    public Report Sent(int question, string person) => this with
    {
        Questions = [.. Questions.Select(asked => asked.Id == question && !asked.SentTo.Contains(person) ? asked with { SentTo = asked.SentTo.Add(person), Postings = asked.Postings.RemoveAll(posting => posting.Person == person) } : asked)],
    };

    /// <summary>The state of a question on its way to somebody; null where it is not owed to them, or not any more.</summary>
    public PersonalPosting? PostingOf(int question, string person) => UnsentQuestions().FirstOrDefault(unsent => unsent.Question.Id == question && unsent.Rapporteur.Person.Id == person) is ({ } asked, _)
        ? asked.Postings.FirstOrDefault(posting => posting.Person == person) ?? new PersonalPosting(person)
        : null;

    /// <summary>Notes the state of a question on its way to somebody.</summary>
    public Report Posting(int question, PersonalPosting posting) => this with
    {
        Questions = [.. Questions.Select(asked => asked.Id == question ? asked with { Postings = asked.Postings.RemoveAll(other => other.Person == posting.Person).Add(posting) } : asked)],
    };

    private ImmutableArray<OrganizerQuestion> Settled(Delivery delivery) =>
        Questions.Any(question => question.SettledAt is null) ? [.. Questions.Select(question => question with { SettledAt = question.SettledAt ?? delivery.At })] : Questions;

    /// <summary>A change settles what was asked, except for what nobody has been shown yet: a question that was still on its way would never arrive.</summary>
    private ImmutableArray<OrganizerQuestion> SettledWhereSeen(Delivery delivery) =>
        Questions.Any(IsSeen) ? [.. Questions.Select(question => IsSeen(question) ? question with { SettledAt = delivery.At } : question)] : Questions;

    private static bool IsSeen(OrganizerQuestion question) => question is { SettledAt: null, SentTo.IsEmpty: false };

    /// <summary>What becomes of what organizers have said when answers change.</summary>
    private Report Reviewed(Report before, Delivery delivery) => ReferenceEquals(Fields, before.Fields) ? this : this with
    {
        AnswersRevision = Revision,
        Approval = Approval is { AmendedAt: null } approval ? approval with { AmendedAt = delivery.At } : Approval,
        Questions = SettledWhereSeen(delivery),
    };
}
