namespace BotReports.Reports;

// Somebody who wrote from two apps is one person.
public sealed partial record Report
{
    /// <summary>All that one person has said, decided and was to be told is another's from now on, who is the same in a different app.</summary>
    /// <returns>This very report where nothing of the person is in it.</returns>
    public Report Become(Person before, Person after, DateTimeOffset at)
    {
        // The same places have an id in them, whether somebody takes its place or nobody.
        var erased = Erase(new Erasure(before.Id, ErasureMode.Name, after.Id, at) { Somebody = after.Name, Gone = "" });
        return RapporteurOf(before.Id) is not { } rapporteur ? erased : erased with
        {
            Rapporteurs = RapporteurOf(after.Id) is null ? erased.Rapporteurs.Insert(Rapporteurs.IndexOf(rapporteur), rapporteur with { Person = after }) : erased.Rapporteurs,
            Others = erased.Others.RemoveAll(other => other.Id == after.Id),
            Notices = [.. Notices.Select(notice => notice with
            {
                About = notice.About.Id == before.Id ? after : notice.About,
                To = [.. notice.To.Select(person => person == before.Id ? after.Id : person).Distinct()],
                Postings = notice.Postings.RemoveAll(posting => posting.Person == before.Id),
            })],
        };
    }
}
