namespace BotReports.Bot.Understanding.Talk;

/// <summary>Patterns of which any will do. Each is only tried where a word stands that it can begin with. Immutable.</summary>
internal sealed class TalkChoices
{
    public static readonly TalkChoices None = new([]);

    private readonly Dictionary<string, List<TalkPattern>> _byWord;
    private readonly IReadOnlyList<TalkPattern> _others;

    public TalkChoices(IReadOnlyList<TalkPattern> all)
    {
        All = all;
        _byWord = all.SelectMany(pattern => pattern.FirstWords?.ToArray() ?? [], (pattern, word) => (pattern, word)).GroupBy(pair => pair.word, pair => pair.pattern).ToDictionary(group => group.Key, group => group.ToList());
        _others = [.. all.Where(pattern => pattern.FirstWords is null)];
    }

    public IReadOnlyList<TalkPattern> All { get; }

    /// <summary>Where the patterns end that begin at a place: a bit for each place among the words.</summary>
    /// <param name="place">Where they begin.</param>
    /// <param name="text">The words.</param>
    /// <param name="lists">Where the lists end that patterns name.</param>
    public ulong Ends(int place, TalkText text, Func<string, int, ulong> lists)
    {
        var ends = 0UL;
        foreach (var pattern in _others)
        {
            ends |= pattern.Ends(1UL << place, text, lists);
        }

        if (place < text.Count && _byWord.TryGetValue(text.Words[place], out var patterns))
        {
            foreach (var pattern in patterns)
            {
                ends |= pattern.Ends(1UL << place, text, lists);
            }
        }

        return ends;
    }
}
