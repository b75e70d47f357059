using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Findings;

/// <summary>
/// Finds what several sessions ask for, by the rare words that their messages and recommendations share. A word of which most sessions speak says nothing, nor does one that is
/// in a question of a chair's anyway. Thread-safe.
/// </summary>
internal sealed partial class SharedWords(WordStems stems)
{
    /// <summary>Shorter words are in every sentence.</summary>
    private const int ShortestWord = 5;

    /// <summary>Of the sessions that have said something; more speak of what the event is about.</summary>
    private const double MostOfSessions = 0.5;

    private static readonly HashSet<string> Ordinary = Phrases.All.Select(phrases => Vocabulary.In(phrases.Language))
        .SelectMany(vocabulary => new[] { "ask-filler", "ask-to", "ask-not", "ask-search", "ask-wanted", "ask-about", "ask-since", "ask-only" }.SelectMany(vocabulary.Words)).ToHashSet(StringComparer.Ordinal);

    /// <returns>Those of most sessions first.</returns>
    public IReadOnlyList<SharedWord> In(IReadOnlyList<Finding> found)
    {
        var sessions = found.Select(finding => finding.Session).Distinct().Count();
        var uses = found.SelectMany(finding => WordsIn(finding.Text).DistinctBy(word => word.Stem).Select(word => (word.Stem, word.Word, Finding: finding))).ToLookup(use => use.Stem);
        return
        [
            .. uses.Where(each => each.Select(use => use.Finding.Session).Distinct().Count() is var count && count >= 2 && count <= Math.Max(2, sessions * MostOfSessions))
                .Select(each => (Word: each.GroupBy(use => use.Word).MaxBy(same => same.Count())!.Key, Found: each.Select(use => use.Finding).ToList()))
                .GroupBy(each => string.Join(' ', each.Found.Select(finding => finding.Key)))
                .Select(same => new SharedWord([.. same.Select(each => each.Word)], same.First().Found))
                .OrderByDescending(shared => shared.Sessions).ThenByDescending(shared => shared.Words.Count).ThenBy(shared => shared.Words[0], StringComparer.Ordinal),
        ];
    }

    private IEnumerable<(string Stem, string Word)> WordsIn(string text) =>
        from match in Word().Matches(text)
        let folded = Folding.Fold(match.Value)
        where folded.Length >= ShortestWord && !Ordinary.Contains(folded)
        select (stems.Of(folded)[0], match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Word();
}
