using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>The sessions that a question names: <c>4.1</c>, <c>ws 28</c>, <c>1.1-1.3</c>, <c>1.1 to 1.3</c>, <c>between 1.1 and 1.3</c>. Immutable.</summary>
internal sealed partial class AskSessions(Programme programme, Vocabulary vocabulary)
{
    /// <returns>The sessions that begin at a word and how many words name them; 0 where none does.</returns>
    public (IReadOnlyList<SessionNumber> Sessions, int Count) At(IReadOnlyList<string> words, int at)
    {
        if (words[at].Split('-') is [var first, var last] && NumberOf(first) is { } start && NumberOf(last) is { } end)
        {
            return (Between(start, end), 1);
        }

        if (NumberOf(words[at]) is { } number)
        {
            return at + 2 < words.Count && IsRange(words, at) && NumberOf(words[at + 2]) is { } until && Between(number, until) is { Count: > 1 } range ? (range, 3) : ([number], 1);
        }

        return at + 1 < words.Count && words[at + 1].Any(char.IsAsciiDigit) && programme.Recognize($"{words[at]} {words[at + 1]}") is { } lettered ? ([lettered], 2) : ([], 0);
    }

    private bool IsRange(IReadOnlyList<string> words, int at) =>
        vocabulary.Means("to", words[at + 1]) || (at > 0 && vocabulary.Means("ask-between", words[at - 1]) && vocabulary.Means("ask-and", words[at + 1]));

    /// <summary>A bound that is a track's number takes the whole track in, and it does not matter which bound comes first.</summary>
    private List<SessionNumber> Between(SessionNumber one, SessionNumber other)
    {
        var (first, last) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var between = programme.Sessions.Select(session => session.Number)
            .Where(number => (number.CompareTo(first) >= 0 || number.Track == first.Value) && (number.CompareTo(last) <= 0 || number.Track == last.Value))
            .Order().ToList();
        return between.Count > 0 ? between : [first, last];
    }

    private SessionNumber? NumberOf(string word) => word.Any(char.IsAsciiDigit) ? programme.Recognize(word) ?? (Plain().IsMatch(word) && SessionNumber.TryParse(word, out var plain) ? plain : null) : null;

    [GeneratedRegex(@"\A[0-9]{1,3}[a-z]?(\.[0-9]{1,3}[a-z]?)?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Plain();
}
