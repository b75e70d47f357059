using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Queries;

/// <summary>Finds sessions by their number, by words of their title in any language, by their room or by their track.</summary>
public static class SessionSearch
{
    /// <summary>A shorter word is in too many titles to tell any apart, unless it has a digit.</summary>
    private const int ShortestWord = 3;

    private const int MostWords = 12;

    private static readonly char[] Between = [' ', ',', ';', ':', '"', '“', '”', '(', ')'];

    /// <returns>Those in a room of exactly that name; else those that have the most of the words, in the order of their numbers; empty where none has any.</returns>
    public static IReadOnlyList<Session> Find(IReadOnlyList<Session> sessions, string text)
    {
        var folded = Folding.Fold(text);
        if (sessions.Where(session => session.Room is { } room && Folding.Fold(room) == folded).ToList() is { Count: > 0 } inRoom)
        {
            return [.. inRoom.OrderBy(session => session.Number)];
        }

        var words = folded.Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord || word.Any(char.IsAsciiDigit))
            .Distinct().Take(MostWords).ToList();
        var found = sessions.Select(session => (Session: session, Count: CountIn(session, words))).Where(hit => hit.Count > 0).ToList();
        var most = found.Count == 0 ? 0 : found.Max(hit => hit.Count);
        return [.. found.Where(hit => hit.Count == most).Select(hit => hit.Session).OrderBy(session => session.Number)];
    }

    private static int CountIn(Session session, List<string> words)
    {
        var text = Folding.Fold(string.Join(' ', session.Theme.Wordings.Values.Append(session.Room).Append(session.Track)));
        var number = Folding.Fold(session.Number.Value);
        return words.Count(word => number == word || (word.Length >= ShortestWord && text.Contains(word, StringComparison.Ordinal)) || IsWord(text, word));
    }

    /// <summary>"5" is a word of "hall 5" and none of "hall 15".</summary>
    private static bool IsWord(string text, string word) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Contains(word);
}
