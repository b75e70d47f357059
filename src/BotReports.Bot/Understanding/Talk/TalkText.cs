using System.Numerics;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>A message's words in one language, as patterns are matched against them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Worldly">A bit for each word, the lowest for the first, that is about the world rather than about the report or the chat.</param>
internal sealed record TalkText(IReadOnlyList<string> Words, ulong Worldly)
{
    private readonly Dictionary<(string List, int Place), ulong> _ends = [];

    /// <summary>How many words about the world may stand in the gap of a pattern. Where more do, a beginning that sounds like talk opens an answer.</summary>
    public int MostWorldly { get; init; }

    public int Count => Words.Count;

    public TalkText this[Range range]
    {
        get
        {
            var (start, count) = range.GetOffsetAndLength(Count);
            return new TalkText([.. Words.Skip(start).Take(count)], (Worldly >> start) & ((1UL << count) - 1)) { MostWorldly = MostWorldly };
        }
    }

    /// <summary>Where the entries of a list end that begin at a place, which is found once for all patterns that refer to it.</summary>
    public ulong Once(string list, int place, Func<ulong> find)
    {
        if (!_ends.TryGetValue((list, place), out var ends))
        {
            _ends[(list, place)] = ends = find();
        }

        return ends;
    }

    /// <summary>Whether the words from one place to another may be those of a gap.</summary>
    public bool MayBeGap(int start, int end) => BitOperations.PopCount((Worldly >> start) & ((1UL << (end - start)) - 1)) <= MostWorldly;
}
