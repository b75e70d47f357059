using System.Collections.Immutable;

namespace BotReports.Reports;

// Who comes to a report that others have begun: they ask, are let in or kept out, and the others are told.
public sealed partial record Report
{
    /// <summary>More than anybody waits for; what is older has lost its point.</summary>
    private const int MostNotices = 20;

    /// <summary>Those who have asked to be let in and have no answer yet, oldest first.</summary>
    public ImmutableArray<JoinRequest> Requests { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What people are still to be told, oldest first.</summary>
    public ImmutableArray<Notice> Notices { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sender asks the rapporteurs to be let in; the organizers' channel where there are none. Asking twice is asking once.</summary>
    /// <param name="name">As the sender would be printed.</param>
    /// <param name="delivery">The message that asks.</param>
    public Report AskToJoin(string name, Delivery delivery)
    {
        if (Requests.Any(request => request.Person.Id == delivery.Sender.Id) || RapporteurOf(delivery.Sender.Id) is not null)
        {
            return this;
        }

        ImmutableArray<string> asked = Rapporteurs.IsEmpty ? [Notice.Organizers] : [.. Rapporteurs.Select(rapporteur => rapporteur.Person.Id)];
        return Change(delivery, Tell(NoticeKind.Asks, delivery.Sender, asked) with { Requests = Requests.Add(new JoinRequest(delivery.Sender, name, delivery.At)) });
    }

    /// <summary>Lets in somebody who has asked; the others are told.</summary>
    public Report LetIn(string person, Delivery delivery)
    {
        if (Requests.FirstOrDefault(request => request.Person.Id == person) is not { } asked)
        {
            return this;
        }

        var answered = Without(asked).Tell(NoticeKind.LetIn, asked.Person, [person], delivery.Sender.Name)
            .Tell(NoticeKind.Joined, asked.Person, [.. Rapporteurs.Select(rapporteur => rapporteur.Person.Id).Where(id => id != delivery.Sender.Id && id != person)]);
        return Change(delivery, answered with
        {
            Rapporteurs = answered.Rapporteurs.Add(new Rapporteur(asked.Person, asked.At)),
            Names = Submission is not null || IsPrinted(asked.Name) ? Names : Names.Add(asked.Name),
        });
    }

    /// <summary>Keeps out somebody who has asked, and tells them.</summary>
    public Report KeepOut(string person, Delivery delivery) => Requests.FirstOrDefault(request => request.Person.Id == person) is { } asked
        ? Change(delivery, Without(asked).Tell(NoticeKind.KeptOut, asked.Person, [person], delivery.Sender.Name))
        : this;

    /// <summary>What is still to be told, and whom.</summary>
    public IEnumerable<(Notice Notice, string Person)> UnsentNotices() => Notices.SelectMany(notice => notice.To, (notice, person) => (notice, person));

    /// <summary>Notes that somebody has been told.</summary>
    public Report Told(int notice, string person) => this with
    {
        Notices =
        [
            .. Notices.Select(told => told.Id == notice ? told with { To = told.To.Remove(person), Postings = told.Postings.RemoveAll(posting => posting.Person == person) } : told)
                .Where(told => !told.To.IsEmpty),
        ],
    };

    /// <summary>The state of a notice on its way to somebody; null where it is not owed to them, or not any more.</summary>
    public PersonalPosting? NoticePostingOf(int notice, string person) => Notices.FirstOrDefault(owed => owed.Id == notice && owed.To.Contains(person)) is { } found
        ? found.Postings.FirstOrDefault(posting => posting.Person == person) ?? new PersonalPosting(person)
        : null;

    /// <summary>Notes the state of a notice on its way to somebody.</summary>
    public Report NoticePosting(int notice, PersonalPosting posting) => this with
    {
        Notices = [.. Notices.Select(owed => owed.Id == notice ? owed with { Postings = owed.Postings.RemoveAll(other => other.Person == posting.Person).Add(posting) } : owed)],
    };

    /// <summary>A report without the request, and without the question about it that nobody has seen yet.</summary>
    private Report Without(JoinRequest request) => this with
    {
        Requests = Requests.Remove(request),
        Notices = Notices.RemoveAll(notice => notice.Kind is NoticeKind.Asks && notice.About.Id == request.Person.Id),
    };

    private Report Tell(NoticeKind kind, Person about, ImmutableArray<string> to, string? by = null) => to.IsEmpty ? this : this with
    {
        Notices = [.. Notices.Add(new Notice(Notices.IsEmpty ? Revision * 10 : Math.Max(Revision * 10, Notices[^1].Id + 1), kind, about) { To = to, By = by }).TakeLast(MostNotices)],
    };
}
