using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>What a programme that comes a second time changes about one session.</summary>
/// <param name="Session">As it is afterwards; as it was where it is gone.</param>
public abstract record SessionChange(Session Session)
{
    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>What it is called: <c>4.1 Multilateral cooperation</c>.</summary>
    protected string NameIn(Phrases phrases) => $"{Session.Number} {Session.Theme.In(phrases.Language)}";

    public sealed record Added(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeNew(NameIn(phrases));
    }

    /// <summary>It has another number. A session with a report keeps its number, by which the report is stored.</summary>
    public sealed record Renumbered(Session Session, SessionNumber Before) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeNumber(NameIn(phrases), Before.Value);
    }

    public sealed record Moved(Session Session, DateTimeOffset Start, DateTimeOffset End) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeMoved(NameIn(phrases), Time(phrases, Start, End), Time(phrases, Session.Start, Session.End));

        private static string Time(Phrases phrases, DateTimeOffset start, DateTimeOffset end) => $"{phrases.Day(start)} {start:HH:mm}–{end:HH:mm}";
    }

    public sealed record Renamed(Session Session, string Before) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeRenamed(NameIn(phrases), Before);
    }

    public sealed record OtherRoom(Session Session, string? Before) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeRoom(NameIn(phrases), Before ?? "–", Session.Room ?? "–");
    }

    public sealed record OtherRapporteurs(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangePeople(NameIn(phrases), Session.Rapporteurs.Count > 0 ? phrases.List([.. Session.Rapporteurs.Select(rapporteur => rapporteur.Name)]) : "–");
    }

    /// <summary>Its track, its chairs or its groups are others.</summary>
    public sealed record OtherDetails(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeDetails(NameIn(phrases));
    }

    /// <summary>It is not in the file any more, and there is a report about it, which stays.</summary>
    public sealed record Cancelled(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeCancelled(NameIn(phrases));
    }

    /// <summary>It is not in the file any more, and is not in the programme either.</summary>
    public sealed record Removed(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeRemoved(NameIn(phrases));
    }

    /// <summary>It was cancelled, and is in the file again.</summary>
    public sealed record Restored(Session Session) : SessionChange(Session)
    {
        public override string In(Phrases phrases) => phrases.ProgrammeChangeRestored(NameIn(phrases));
    }
}
