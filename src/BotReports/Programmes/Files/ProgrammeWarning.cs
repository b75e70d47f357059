using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>What somebody should look at before a programme is taken. Nothing of it keeps it from being taken.</summary>
public abstract record ProgrammeWarning
{
    private ProgrammeWarning()
    {
    }

    /// <summary>As the bot says it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>Two sessions are in one room at once.</summary>
    public sealed record RoomClash(string Room, SessionNumber First, SessionNumber Second) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeRoomClash(Room, First.Value, Second.Value);
    }

    /// <summary>One person is wanted in two rooms at once.</summary>
    public sealed record PersonClash(string Person, SessionNumber First, SessionNumber Second) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammePersonClash(Person, First.Value, Second.Value);
    }

    /// <summary>It ends on another day than it begins on.</summary>
    public sealed record OverMidnight(SessionNumber Number) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeOverMidnight(Number.Value);
    }

    /// <summary>The reports are wanted before a session is over.</summary>
    /// <param name="Count">How many sessions end later.</param>
    /// <param name="Deadline">On the event's clock.</param>
    public sealed record EarlyDeadline(int Count, DateTimeOffset Deadline) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeEarlyDeadline(Count, phrases.Moment(Deadline));
    }

    /// <summary>A number stands twice; the second session was given another one.</summary>
    public sealed record DuplicateNumber(SourcePlace Place, string Number, SessionNumber Instead) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeDuplicateNumber(Place.In(phrases), Number, Instead.Value);
    }

    /// <summary>What stands where the number should is none; the session was given another one.</summary>
    public sealed record NoNumber(SourcePlace Place, string Words, SessionNumber Instead) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeNoNumber(Place.In(phrases), Words, Instead.Value);
    }

    /// <summary>The name that the other program gives to a session stands twice.</summary>
    public sealed record DuplicateKey(SourcePlace Place) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeDuplicateKey(Place.In(phrases));
    }

    /// <summary>The file names a zone that is not known here.</summary>
    public sealed record UnknownZone(string Name) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeUnknownZone(Name);
    }

    /// <summary>The times of the file have other offsets than the zone that it names; the offsets count.</summary>
    public sealed record ZoneContradicted(string Zone, string Offset) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeZoneContradicted(Zone, Offset);
    }

    /// <summary>The clocks go forward over the time.</summary>
    public sealed record SkippedTime(SessionNumber Number) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeSkippedTime(Number.Value);
    }

    /// <summary>Ends were taken from the next start in the room.</summary>
    public sealed record EndsGuessed(int Count) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeEndsGuessed(Count);
    }

    /// <summary>Numbers were not given as such.</summary>
    public sealed record NumbersGuessed(int Count, NumberSource From) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => From switch
        {
            NumberSource.Title => phrases.ProgrammeNumbersFromTitles(Count),
            NumberSource.Code => phrases.ProgrammeNumbersFromCodes(Count),
            _ => phrases.ProgrammeNumbersFromOrder(Count),
        };
    }

    /// <summary>An event repeats more often than is taken.</summary>
    public sealed record RepeatsCut(SourcePlace Place, string Title, int Limit) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeRepeatsCut(Place.In(phrases), Title, Limit);
    }

    /// <summary>It cannot be told when an event repeats; it is taken once.</summary>
    public sealed record RepeatsUnknown(SourcePlace Place, string Title) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeRepeatsUnknown(Place.In(phrases), Title);
    }

    /// <summary>A line was not written as it should be, and what it means was plain.</summary>
    public sealed record Mended(SourcePlace Place) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeMended(Place.In(phrases));
    }

    /// <summary>The letters of the file are not in UTF-8.</summary>
    public sealed record OldEncoding : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeOldEncoding;
    }

    /// <summary>All dates of the file could be read with the day first or with the month first.</summary>
    public sealed record DayOrMonthFirst : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeDayFirst;
    }

    /// <summary>Rows have no date of their own; that of the row above holds for them.</summary>
    public sealed record DatesFromAbove(int Count) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeDatesFromAbove(Count);
    }

    /// <summary>Sheets of a workbook are not read, since no row names their columns, or since they are hidden.</summary>
    public sealed record SheetsIgnored(IReadOnlyList<string> Names) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeSheetsIgnored(phrases.List(Names));

        public bool Equals(SheetsIgnored? other) => other is not null && Names.SequenceEqual(other.Names);

        public override int GetHashCode() => Names.Count;
    }

    /// <summary>Columns are not read.</summary>
    public sealed record ColumnsIgnored(IReadOnlyList<string> Names) : ProgrammeWarning
    {
        public override string In(Phrases phrases) => phrases.ProgrammeColumnsIgnored(phrases.List(Names));

        public bool Equals(ColumnsIgnored? other) => other is not null && Names.SequenceEqual(other.Names);

        public override int GetHashCode() => Names.Count;
    }
}
