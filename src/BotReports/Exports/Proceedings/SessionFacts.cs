namespace BotReports.Exports.Proceedings;

/// <summary>What stands below the heading of a session.</summary>
internal sealed class SessionFacts(EventContent content)
{
    public IEnumerable<(string Label, string Value)> Of(EventSession session)
    {
        var phrases = content.Phrases;
        foreach (var fact in ExportedFacts.OfSession(session.Session, phrases))
        {
            yield return fact;
        }

        if (session.Session.Track is { } track)
        {
            yield return (phrases.ColumnTrack, track);
        }

        if (session.Rapporteurs.Count > 0)
        {
            yield return (phrases.Rapporteurs, string.Join(", ", session.Rapporteurs));
        }

        if (!content.Options.IsApprovedOnly)
        {
            yield return (phrases.ColumnState, StandingWords.Of(session.Standing, phrases));
        }
    }
}
