namespace BotReports.Reports;

// Somebody who wrote from two apps is one person.
public sealed partial record Report
{
    /// <summary>All that one person has said, asked for, decided and was to be told is another's from now on, who is the same in a different app.</summary>
    /// <returns>This very report where nothing of the person is in it.</returns>
    public Report Become(Person before, Person after, DateTimeOffset at)
    {
        // The same places have an id in them, whether somebody takes its place or nobody.
        var erased = Erase(new Erasure(before.Id, ErasureMode.Name, after.Id, at) { KeepsMessages = true, Somebody = after.Name, Gone = "" });
        if (ReferenceEquals(erased, this))
        {
            return this;
        }

        // Those who are not there any more are taken out by it. Here they are somebody else.
        return erased with
        {
            Rapporteurs = [.. Rapporteurs.Select(rapporteur => rapporteur.Person.Id == before.Id ? rapporteur with { Person = after } : rapporteur).DistinctBy(rapporteur => rapporteur.Person.Id)],
            Others = erased.Others.RemoveAll(other => other.Id == after.Id),
            Requests = [.. Requests.Select(request => request.Person.Id == before.Id ? request with { Person = after } : request)],
            Notices = [.. Notices.Select(notice => notice with { About = notice.About.Id == before.Id ? after : notice.About, To = [.. notice.To.Select(IdOf).Distinct()], Postings = notice.Postings.RemoveAll(posting => posting.Person == before.Id) })],
            Questions = [.. erased.Questions.Zip(Questions, (now, then) => now with { SentTo = [.. then.SentTo.Select(IdOf).Distinct()] })],
        };

        string IdOf(string person) => person == before.Id ? after.Id : person;
    }
}
