using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>Why nothing is taken from a file.</summary>
public abstract record ProgrammeRefusal
{
    private ProgrammeRefusal()
    {
    }

    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>It is none of the files that can be read.</summary>
    public sealed record Unknown : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeUnknownFile;
    }

    public sealed record Empty : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeEmptyFile;
    }

    /// <summary>It cannot be opened, or ends where it should not.</summary>
    /// <param name="Place">Where; null where the library does not say.</param>
    public sealed record Damaged(SourcePlace? Place) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => Place is null ? phrases.ProgrammeDamaged : phrases.ProgrammeDamagedAt(Place.In(phrases));
    }

    /// <summary>It is larger than allowed, as it is or unpacked.</summary>
    public sealed record TooLarge(int Megabytes) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeTooLarge(Megabytes);
    }

    /// <summary>Reading it takes longer than it may.</summary>
    public sealed record TooSlow(int Seconds) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeTooSlow(Seconds);
    }

    public sealed record TooManyRows(int Limit) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeTooManyRows(Limit);
    }

    public sealed record TooManySessions(int Count, int Limit) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeTooManySessions(Count, Limit);
    }

    public sealed record Macros : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeHasMacros;
    }

    /// <summary>It opens with a password only.</summary>
    public sealed record Protected : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeIsProtected;
    }

    /// <summary>It declares its own language, or entities, by which a small file can grow without end.</summary>
    public sealed record Doctype : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeHasDoctype;
    }

    /// <summary>No row names what the columns are.</summary>
    public sealed record NoHeader : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeNoHeader;
    }

    /// <summary>The table lacks a column that a programme cannot be without.</summary>
    /// <param name="Place">The row with the names.</param>
    /// <param name="Title">Whether the title is what it lacks; otherwise it is the start.</param>
    public sealed record MissingColumn(SourcePlace Place, bool Title) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => Title ? phrases.ProgrammeNoTitleColumn(Place.In(phrases)) : phrases.ProgrammeNoStartColumn(Place.In(phrases));
    }

    /// <summary>Two columns have one name.</summary>
    /// <param name="Place">The second one.</param>
    /// <param name="First">The letters of the first one.</param>
    public sealed record DuplicateColumn(SourcePlace Place, string Name, string First) : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeDuplicateColumn(Place.In(phrases), Name, First);
    }

    /// <summary>Nothing in it is a session; what was left out says why.</summary>
    public sealed record NoSessions : ProgrammeRefusal
    {
        public override string In(Phrases phrases) => phrases.ProgrammeNoSessions;
    }
}
