using System.Buffers;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>
/// A way of saying something, as the language files write it: words; <c>(one|another)</c> for one of several; <c>[such]</c> for what may
/// be missing; <c>correct*</c> for what begins so; <c>{list}</c> for an entry of a list; <c>_</c> for any word; <c>…</c> for a few words, and at the end for any number of them.
/// Matched word by word without going back, so that no message takes long. Immutable.
/// </summary>
internal sealed class TalkPattern
{
    private const int LongestGap = 4;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create("()[]|{ ");

    private readonly IReadOnlyList<Part> _parts;

    private TalkPattern(IReadOnlyList<Part> parts) => (_parts, FirstWords) = (parts, Begin(parts));

    private enum Kind
    {
        Word,
        Beginning,
        AnyWord,
        Gap,
        List,
        Choice,
    }

    /// <summary>The names of the lists that it refers to.</summary>
    public IEnumerable<string> Lists => _parts.SelectMany(part => part.Choices.All.SelectMany(choice => choice.Lists).Concat(part.Kind is Kind.List ? [part.Text] : []));

    /// <summary>The words that it can begin with; null where any can.</summary>
    public IReadOnlySet<string>? FirstWords { get; }

    /// <summary>Its words where it has only words; null for another.</summary>
    public IReadOnlyList<string>? Plain => _parts.All(part => part.Kind is Kind.Word) ? [.. _parts.Select(part => part.Text)] : null;

    /// <exception cref="FormatException">A bracket has no other one.</exception>
    public static TalkPattern Parse(string text)
    {
        var place = 0;
        var pattern = Sequence(text, ref place);
        return place == text.Length ? pattern : throw new FormatException($"\"{text}\" has a bracket or a bar too many");
    }

    /// <summary>Where it can end.</summary>
    /// <param name="starts">A bit for each place that it may begin at, the lowest for the first word.</param>
    /// <param name="text">The words.</param>
    /// <param name="lists">For a list, where its entries end that begin at a place.</param>
    /// <returns>A bit for each place where the next word would stand.</returns>
    public ulong Ends(ulong starts, TalkText text, Func<string, int, ulong> lists)
    {
        var ends = starts;
        for (var i = 0; i < _parts.Count && ends != 0; i++)
        {
            ends = Ends(_parts[i], ends, text, lists, isLast: i == _parts.Count - 1);
        }

        return ends;
    }

    private static HashSet<string>? Begin(IReadOnlyList<Part> parts)
    {
        var words = new HashSet<string>();
        foreach (var part in parts)
        {
            var choices = part.Choices.All.Select(choice => choice.FirstWords).ToList();
            if (part.Kind is not (Kind.Word or Kind.Choice) || choices.Contains(null))
            {
                return null;
            }

            words.UnionWith(part.Kind is Kind.Word ? [part.Text] : choices.SelectMany(choice => choice!));
            if (!part.IsOptional)
            {
                return words;
            }
        }

        return null;
    }

    private static ulong Ends(Part part, ulong starts, TalkText text, Func<string, int, ulong> lists, bool isLast) => part.Kind switch
    {
        Kind.Gap => Each(starts, start => GapEnds(start, isLast ? text.Count : Math.Min(text.Count, start + LongestGap), text)),
        Kind.Choice => (part.IsOptional ? starts : 0) | Each(starts & Places(text.Count + 1), place => part.Choices.Ends(place, text, lists)),
        Kind.AnyWord => (starts & Places(text.Count)) << 1,
        Kind.List => Each(starts & Places(text.Count), place => lists(part.Text, place)),
        Kind.Beginning => Each(starts & Places(text.Count), place => text.Words[place].StartsWith(part.Text, StringComparison.Ordinal) ? 1UL << (place + 1) : 0),
        _ => Each(starts & Places(text.Count), place => text.Words[place] == part.Text ? 1UL << (place + 1) : 0),
    };

    private static ulong Each(ulong places, Func<int, ulong> ends)
    {
        var all = 0UL;
        for (; places != 0; places &= places - 1)
        {
            all |= ends(System.Numerics.BitOperations.TrailingZeroCount(places));
        }

        return all;
    }

    private static ulong GapEnds(int start, int furthest, TalkText text)
    {
        var ends = 0UL;
        for (var end = start; end <= furthest && text.MayBeGap(start, end); end++)
        {
            ends |= 1UL << end;
        }

        return ends;
    }

    private static ulong Places(int count) => (1UL << count) - 1;

    private static TalkPattern Sequence(string text, ref int place)
    {
        var parts = new List<Part>();
        while (place < text.Length && text[place] is not (')' or ']' or '|'))
        {
            if (text[place] is '(' or '[')
            {
                parts.Add(Choice(text, ref place));
            }
            else if (text[place] is '{' && text.IndexOf('}', place) is > 0 and var end)
            {
                parts.Add(new Part(Kind.List, text[(place + 1)..end]));
                place = end + 1;
            }
            else
            {
                var rest = text.AsSpan(place).IndexOfAny(WordEnds);
                var word = rest < 0 ? text[place..] : text[place..(place + Math.Max(1, rest))];
                parts.AddRange(word switch
                {
                    "…" => [new Part(Kind.Gap, word)],
                    "_" => [new Part(Kind.AnyWord, word)],
                    [.. var beginning, '*'] => [new Part(Kind.Beginning, Folding.Fold(beginning))],
                    _ => TalkWords.Split(word).Select(one => new Part(Kind.Word, one)),
                });
                place += word.Length;
            }
        }

        return new TalkPattern(parts);
    }

    private static Part Choice(string text, ref int place)
    {
        var isOptional = text[place] == '[';
        var choices = new List<TalkPattern>();
        do
        {
            place++;
            choices.Add(Sequence(text, ref place));
        }
        while (place < text.Length && text[place] == '|');

        return place < text.Length && text[place++] == (isOptional ? ']' : ')')
            ? new Part(Kind.Choice, "") { Choices = new TalkChoices(choices), IsOptional = isOptional }
            : throw new FormatException($"\"{text}\" has a bracket that is not closed");
    }

    private sealed record Part(Kind Kind, string Text)
    {
        public TalkChoices Choices { get; init; } = TalkChoices.None;

        public bool IsOptional { get; init; }
    }
}
