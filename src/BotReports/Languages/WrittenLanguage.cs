using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Util;

namespace BotReports.Languages;

/// <summary>
/// Tells which of the bot's languages a text is written in, by the small words that each has most of. Files say it of every paragraph, so that a
/// program that reads aloud, spells or hyphenates does so in the right language. Thread-safe.
/// </summary>
internal static partial class WrittenLanguage
{
    /// <summary>One small word may be a name.</summary>
    private const int FewestWords = 2;

    /// <summary>As much as says it, in characters.</summary>
    private const int LongestLook = 2_000;

    private static readonly Lazy<IReadOnlyList<(string Language, CharArraySet Words)>> Known =
        new(() => [.. LanguageCatalog.Installed.Stemmers.Select(stemmer => (stemmer.Key, SmallWordsOf(stemmer.Value)))]);

    /// <summary>The two letters of the language; null where the text does not tell.</summary>
    public static string? Of(string text)
    {
        var words = Word().Matches(text[..Math.Min(text.Length, LongestLook)]).Select(match => match.Value.ToLowerInvariant()).ToList();
        var found = Known.Value.Select(known => (known.Language, Count: words.Count(known.Words.Contains))).OrderByDescending(known => known.Count).ToList();
        return found is [var first, ..] && first.Count >= FewestWords && (found.Count == 1 || first.Count > found[1].Count) ? first.Language : null;
    }

    private static CharArraySet SmallWordsOf(string stemmer)
    {
        using var reader = IOUtils.GetDecodingReader(typeof(SnowballFilter), $"{stemmer.ToLowerInvariant()}_stop.txt", System.Text.Encoding.UTF8);
        return WordlistLoader.GetSnowballWordSet(reader, LuceneVersion.LUCENE_48);
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, RegexTimeout.Milliseconds)]
    private static partial Regex Word();
}
