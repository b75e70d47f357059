using System.Collections.Concurrent;
using BotReports.Languages;
using Lucene.Net.Tartarus.Snowball;

namespace BotReports.Findings;

/// <summary>The stems of words, as each of the languages makes them: nobody says in which a report is written. Each word is stemmed once. Thread-safe.</summary>
internal sealed class WordStems
{
    /// <summary>More words than people use at a conference. Beyond them, words are stemmed each time.</summary>
    private const int MostKept = 200_000;

    /// <summary>Each holds the word that it is at: one word at a time.</summary>
    private readonly IReadOnlyList<SnowballProgram> _stemmers = [.. LanguageCatalog.Installed.Stemmers.Values.Distinct().Select(Open)];

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    /// <summary>The different stems of a folded word; the word itself where there are none.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        if (_known.TryGetValue(word, out var known))
        {
            return known;
        }

        List<string> stems;
        lock (_stemmers)
        {
            stems = [.. _stemmers.Select(stemmer => StemOf(word, stemmer)).DefaultIfEmpty(word).Distinct()];
        }

        if (_known.Count < MostKept)
        {
            _known.TryAdd(word, stems);
        }

        return stems;
    }

    private static string StemOf(string word, SnowballProgram stemmer)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    /// <param name="name">As Snowball calls the algorithm: <c>French</c>.</param>
    private static SnowballProgram Open(string name) =>
        typeof(SnowballProgram).Assembly.GetType($"{typeof(SnowballProgram).Namespace}.Ext.{name}Stemmer") is { } type ? (SnowballProgram)Activator.CreateInstance(type)!
            : throw new InvalidOperationException($"There is no stemmer \"{name}\".");
}
