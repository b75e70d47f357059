using System.Text.RegularExpressions;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Understanding;

/// <summary>
/// What a chair asks about the priority messages in their own words: of which sessions, and whether approved alone. Every word is accounted for: what is neither a session nor
/// a known word is given back as unclear, so that nobody takes the answer for a narrower one than it is. Immutable.
/// </summary>
internal sealed partial class PriorityQuestions(Func<Programme> programme, Vocabulary vocabulary)
{
    /// <summary>With the rest of a word of which only the beginning is known.</summary>
    private readonly Regex _topic = new($@"{vocabulary.Topic("priority-topic")}\w*", RegexOptions.None, RegexTimeout.Value);

    /// <returns>Null for what is no question about priority messages.</returns>
    public ShowPriorityMessages? Read(string folded)
    {
        if (!_topic.IsMatch(folded))
        {
            return null;
        }

        var (sessions, unclear, isApprovedOnly) = (new List<SessionNumber>(), new List<string>(), false);
        var words = Word().Matches(_topic.Replace(folded, " ")).Select(match => match.Value.Trim('.', '-')).Where(word => word.Length > 0).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            // A number behind a word that says nothing to us belongs to it: "since 8", "day 2".
            var followsUnclear = at > 0 && unclear.Count > 0 && unclear[^1] == words[at - 1];
            if (!followsUnclear && SessionsIn(words, ref at) is { Count: > 0 } named)
            {
                sessions.AddRange(named);
            }
            else if (vocabulary.Means("approved-word", words[at]))
            {
                // What is not approved is something else, and never its opposite.
                var isDenied = at > 0 && vocabulary.Means("chair-not", words[at - 1]);
                isApprovedOnly |= !isDenied;
                unclear.AddRange(isDenied ? [words[at - 1], words[at]] : []);
            }
            else if (!vocabulary.Means("chair-filler", words[at]) && !(vocabulary.Means("chair-not", words[at]) && at + 1 < words.Count && vocabulary.Means("approved-word", words[at + 1])))
            {
                unclear.Add(words[at]);
            }
        }

        return new ShowPriorityMessages(sessions.FirstOrDefault())
        {
            Further = [.. sessions.Skip(1).Distinct().Where(number => number != sessions[0])],
            ApprovedOnly = isApprovedOnly,
            Unclear = unclear.Count == 0 ? null : string.Join(' ', unclear),
        };
    }

    /// <summary>The sessions that begin at a word: <c>4.1</c>, <c>ws 28</c>, <c>1.1-1.3</c>, <c>1.1 to 1.3</c>. Moves on to the last word that it took.</summary>
    private List<SessionNumber> SessionsIn(List<string> words, ref int at)
    {
        if (words[at].Split('-') is [var first, var last] && NumberOf(first) is { } start && NumberOf(last) is { } end)
        {
            return Between(start, end);
        }

        if (NumberOf(words[at]) is { } number)
        {
            if (at + 2 < words.Count && vocabulary.Means("to", words[at + 1]) && NumberOf(words[at + 2]) is { } until && Between(number, until) is { Count: > 1 } range)
            {
                at += 2;
                return range;
            }

            return [number];
        }

        if (at + 1 < words.Count && programme().Recognize($"{words[at]} {words[at + 1]}") is { } lettered && words[at + 1].Any(char.IsAsciiDigit))
        {
            at++;
            return [lettered];
        }

        return [];
    }

    /// <summary>A bound that is a track's number takes the whole track in, and it does not matter which bound comes first.</summary>
    private List<SessionNumber> Between(SessionNumber one, SessionNumber other)
    {
        var (first, last) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var between = programme().Sessions.Select(session => session.Number)
            .Where(number => (number.CompareTo(first) >= 0 || number.Track == first.Value) && (number.CompareTo(last) <= 0 || number.Track == last.Value))
            .Order().ToList();
        return between.Count > 0 ? between : [first, last];
    }

    private SessionNumber? NumberOf(string word) => word.Any(char.IsAsciiDigit) ? programme().Recognize(word) ?? (Plain().IsMatch(word) && SessionNumber.TryParse(word, out var plain) ? plain : null) : null;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}.'\-]+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[0-9]{1,3}[a-z]?(\.[0-9]{1,3}[a-z]?)?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Plain();
}
