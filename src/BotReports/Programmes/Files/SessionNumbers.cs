using System.Globalization;

namespace BotReports.Programmes.Files;

/// <summary>Gives every session a number of its own: the file's, else that of its title or its code where most have one, else its day and its place in the day.</summary>
internal static class SessionNumbers
{
    /// <param name="sessions">In the order of the programme.</param>
    /// <param name="warnings">What was guessed is added to them.</param>
    /// <returns>A number, where it is from and the titles without it, for each session.</returns>
    public static IReadOnlyList<(SessionNumber Number, NumberSource From, IReadOnlyDictionary<string, string> Titles)> For(IReadOnlyList<FoundSession> sessions, List<ProgrammeWarning> warnings)
    {
        var taken = new HashSet<SessionNumber>();
        var given = new (SessionNumber? Number, NumberSource From)[sessions.Count];
        var titled = MostOf(sessions, session => session.Number, session => TitleNumber.Of(session.Title, out _));
        var coded = MostOf(sessions, session => session.Number, session => SessionNumber.TryParse(session.Code, out var code) ? code : null);
        for (var i = 0; i < sessions.Count; i++)
        {
            given[i] = Given(sessions[i]) is { } number ? (number, NumberSource.File) : titled[i] is { } title ? (title, NumberSource.Title) : (coded[i], NumberSource.Code);
        }

        // Numbers that the file gives come first, so that no counted one takes the place of one of them.
        var first = new bool[sessions.Count];
        for (var i = 0; i < sessions.Count; i++)
        {
            first[i] = given[i].Number is { } number && taken.Add(number);
        }

        var counted = Count(sessions, taken, first);
        var result = new List<(SessionNumber, NumberSource, IReadOnlyDictionary<string, string>)>();
        for (var i = 0; i < sessions.Count; i++)
        {
            var (number, from) = first[i] ? (given[i].Number!, given[i].From) : (counted[i]!, NumberSource.Order);
            if (!first[i] && given[i].Number is { } twice)
            {
                warnings.Add(new ProgrammeWarning.DuplicateNumber(sessions[i].Place, twice.Value, number));
            }
            else if (!first[i] && sessions[i].Number is { Length: > 0 } words)
            {
                warnings.Add(new ProgrammeWarning.NoNumber(sessions[i].Place, words, number));
            }

            result.Add((number, from, from is NumberSource.Title ? Without(number, sessions[i].Titles) : sessions[i].Titles));
        }

        warnings.AddRange(result.Where(session => session.Item2 is not NumberSource.File).CountBy(session => session.Item2)
            .OrderBy(count => count.Key).Select(count => new ProgrammeWarning.NumbersGuessed(count.Value, count.Key)));
        return result;
    }

    private static SessionNumber? Given(FoundSession session) =>
        SessionNumber.TryParse(session.Number, out var number) ? number
        : session.Number is { } words && TitleNumber.Of($"{words} x", out _) is { } prefixed ? prefixed
        : null;

    /// <summary>What a guess gives for each session that the file gives no number for, unless it does so for fewer than half of them: then it hits something else.</summary>
    private static SessionNumber?[] MostOf(IReadOnlyList<FoundSession> sessions, Func<FoundSession, string?> has, Func<FoundSession, SessionNumber?> guess)
    {
        var guesses = sessions.Select(session => string.IsNullOrEmpty(has(session)) ? guess(session) : null).ToArray();
        var open = sessions.Count(session => string.IsNullOrEmpty(has(session)));
        var different = guesses.OfType<SessionNumber>().Distinct().Count();
        return different * 2 >= open ? guesses : new SessionNumber?[sessions.Count];
    }

    private static SessionNumber?[] Count(IReadOnlyList<FoundSession> sessions, HashSet<SessionNumber> taken, bool[] has)
    {
        var counted = new SessionNumber?[sessions.Count];
        var days = sessions.Select(DayOf).Distinct().Order().ToList();
        foreach (var day in days)
        {
            var place = 0;
            for (var i = 0; i < sessions.Count; i++)
            {
                if (DayOf(sessions[i]) != day)
                {
                    continue;
                }

                place++;
                if (!has[i])
                {
                    counted[i] = Next(day.Day == int.MaxValue ? days.IndexOf(day) + 1 : day.Day, ref place, taken);
                }
            }
        }

        return counted;
    }

    private static SessionNumber Next(int day, ref int place, HashSet<SessionNumber> taken)
    {
        while (true)
        {
            // A day with more than 999 sessions goes on with letters; a programme cannot have as many.
            var text = string.Create(CultureInfo.InvariantCulture, $"{day % 1000}.{(place > 999 ? $"{place % 1000}z" : place)}");
            if (SessionNumber.TryParse(text, out var number) && taken.Add(number))
            {
                return number;
            }

            place++;
        }
    }

    private static (int Day, DateOnly Date) DayOf(FoundSession session) => session.Day is { } day ? (day, default) : (int.MaxValue, session.Start?.Date ?? default);

    private static Dictionary<string, string> Without(SessionNumber number, IReadOnlyDictionary<string, string> titles) =>
        titles.ToDictionary(title => title.Key, title => TitleNumber.Of(title.Value, out var rest) == number ? rest : title.Value);
}
