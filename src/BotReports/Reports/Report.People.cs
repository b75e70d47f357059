using System.Collections.Immutable;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Reports;

// Who fills a report: people come, pass it on and go, and their words stay.
public sealed partial record Report
{
    /// <summary>Prints other names.</summary>
    public Report Rename(IReadOnlyList<string> names, Delivery delivery) => Names.SequenceEqual(names) ? this : Change(delivery, this with { Names = [.. names] });

    /// <summary>People whose words are in it though they do not fill it now, so that their words keep a name.</summary>
    public ImmutableArray<Person> Others { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A person joins the report that others began, and is printed among its rapporteurs. The others are told.</summary>
    /// <param name="name">As the person is to be printed. A submitted report keeps its names: looking at it makes nobody its rapporteur.</param>
    public Report Join(string name, Delivery delivery)
    {
        if (HasSeen(delivery))
        {
            return this;
        }

        var isNew = RapporteurOf(delivery.Sender.Id) is null;
        var told = isNew ? Tell(NoticeKind.Joined, delivery.Sender, [.. Rapporteurs.Select(rapporteur => rapporteur.Person.Id)]) : this;
        return told.Join(delivery, IsPrinted(name) || Submission is not null || !isNew ? null : Names.Add(name));
    }

    /// <summary>The sender fills it too, and is told in their own chat, where the questions are asked.</summary>
    /// <param name="name">As the sender is printed.</param>
    /// <param name="delivery">The message, in a chat that others read along.</param>
    public Report JoinFromChat(string name, Delivery delivery) =>
        HasSeen(delivery) ? this : Join(name, delivery).Tell(NoticeKind.JoinedFromChat, delivery.Sender, [delivery.Sender.Id]);

    /// <summary>The sender fills it no more. Their words stay; their name goes where there are none.</summary>
    public Report Leave(Delivery delivery) =>
        RapporteurOf(delivery.Sender.Id) is { } leaving ? Change(delivery, Without(leaving)) : this;

    /// <summary>The sender passes the report on to somebody who fills it too, who leads from now on, and leaves.</summary>
    public Report HandOver(Rapporteur successor, Delivery delivery)
    {
        var (leaving, next) = (RapporteurOf(delivery.Sender.Id), RapporteurOf(successor.Person.Id));
        if (leaving is null || next is null || leaving == next)
        {
            return this;
        }

        var handed = Without(leaving);
        return Change(delivery, handed with { Rapporteurs = handed.Rapporteurs.Remove(next).Insert(0, next) });
    }

    /// <summary>Null for somebody who does not fill it.</summary>
    public Rapporteur? RapporteurOf(string person) => Rapporteurs.FirstOrDefault(rapporteur => rapporteur.Person.Id == person);

    /// <summary>What a person is called; their id where that is all that is known.</summary>
    public string NameOf(string person) =>
        (RapporteurOf(person)?.Person ?? Others.FirstOrDefault(other => other.Id == person))?.Name ?? person;

    private Report Without(Rapporteur leaving)
    {
        var (person, hasWords) = (leaving.Person, HasWordsOf(leaving.Person.Id));
        return this with
        {
            Rapporteurs = Rapporteurs.Remove(leaving),
            Others = hasWords ? Others.RemoveAll(other => other.Id == person.Id).Add(person) : Others,
            Names = hasWords || Names.Length == 1 ? Names : Names.RemoveAll(name => Folding.Fold(name) == Folding.Fold(person.Name)),
        };
    }

    private bool IsPrinted(string name) => Names.Any(printed => Folding.Fold(printed) == Folding.Fold(name));

    private bool HasWordsOf(string person) =>
        Notes.Any(note => note.By == person)
        || Fields.Values.SelectMany(field => field.Answers.AddRange(field.Removed)).Any(answer => answer.Earlier.Add(answer.Wording).Any(wording => wording.By == person));
}
