using BotReports.Languages;

namespace BotReports.Programmes.Files;

/// <summary>What a file leaves open and somebody has to say, see <see cref="ProgrammeHints"/>.</summary>
public abstract record ProgrammeQuestion
{
    private ProgrammeQuestion()
    {
    }

    /// <summary>As the bot asks it.</summary>
    public abstract string In(Phrases phrases);

    /// <summary>In which zone the times are.</summary>
    public sealed record Zone : ProgrammeQuestion
    {
        public override string In(Phrases phrases) => phrases.ProgrammeAskZone;
    }

    /// <summary>On which day times without a date are.</summary>
    /// <param name="Count">How many sessions have none.</param>
    public sealed record Date(int Count) : ProgrammeQuestion
    {
        public override string In(Phrases phrases) => phrases.ProgrammeAskDate(Count);
    }

    /// <summary>How long sessions last whose end cannot be known.</summary>
    /// <param name="Numbers">The sessions' numbers.</param>
    public sealed record Length(IReadOnlyList<SessionNumber> Numbers) : ProgrammeQuestion
    {
        public override string In(Phrases phrases) => phrases.ProgrammeAskLength(phrases.List([.. Numbers.Select(number => number.Value)]));

        public bool Equals(Length? other) => other is not null && Numbers.SequenceEqual(other.Numbers);

        public override int GetHashCode() => Numbers.Count;
    }
}
