using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Finds which session of the present programme each session of a file is.</summary>
internal static class SessionMatches
{
    /// <summary>
    /// By the number, where the file gives it; else by what the other program calls it, else by the title, and of several with one title by the start.
    /// A number that was counted says nothing: one session more before it, and it is another.
    /// </summary>
    /// <returns>For each session of the file one of the programme, or null for a new one. None is given twice.</returns>
    public static IReadOnlyList<Session?> Find(Programme current, IReadOnlyList<DraftSession> drafts, TimeZoneInfo zone)
    {
        var matches = new Session?[drafts.Count];
        var open = new HashSet<SessionNumber>(current.Sessions.Select(session => session.Number));

        void Match(Func<DraftSession, Session?> find)
        {
            for (var i = 0; i < drafts.Count; i++)
            {
                if (matches[i] is null && find(drafts[i]) is { } session && open.Remove(session.Number))
                {
                    matches[i] = session;
                }
            }
        }

        var byNumber = current.Sessions.ToDictionary(session => session.Number);
        Match(draft => draft.NumberFrom is NumberSource.Order ? null : byNumber.GetValueOrDefault(draft.Number));

        var byKey = current.Sessions.Where(session => session.Key is not null).DistinctBy(session => session.Key).ToDictionary(session => session.Key!);
        Match(draft => draft.Key is { } key ? byKey.GetValueOrDefault(key) : null);

        var byTitle = current.Sessions.ToLookup(session => Folding.Fold(session.Theme.ToString()));
        Match(draft => byTitle[Folding.Fold(draft.Theme.ToString())].FirstOrDefault(session => open.Contains(session.Number) && session.Start == draft.Start.In(zone)));
        Match(draft => byTitle[Folding.Fold(draft.Theme.ToString())].FirstOrDefault(session => open.Contains(session.Number)));
        return matches;
    }
}
