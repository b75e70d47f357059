using System.Globalization;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>Finds what people name in the form: "the second one", "recommendation 2", "my last answer". Immutable.</summary>
internal sealed class TargetReader(TalkPhrasebook phrasebook, ItemNames items)
{
    private const int LargestNumber = 30;

    /// <summary>Where a name ends that begins at a place, articles before it included.</summary>
    public ulong Ends(IReadOnlyList<string> words, int place, bool onlyOne)
    {
        var ends = 0UL;
        for (var start = place; start < words.Count && start <= place + 3; start++)
        {
            foreach (var (length, target) in At(words, start).Where(found => !onlyOne || found.Target.IsOne))
            {
                ends |= 1UL << (start + length);
            }

            if (!phrasebook.Has("determiner", words[start]))
            {
                break;
            }
        }

        return ends;
    }

    /// <summary>The names in a message, each the longest at its place.</summary>
    public IReadOnlyList<TalkTarget> All(IReadOnlyList<string> words)
    {
        var found = new List<TalkTarget>();
        for (var place = 0; place < words.Count;)
        {
            var (length, target) = At(words, place).OrderByDescending(name => name.Length).FirstOrDefault();
            if (target is not null)
            {
                found.Add(target);
            }

            place += Math.Max(1, length);
        }

        return found;
    }

    private IEnumerable<(int Length, TalkTarget Target)> At(IReadOnlyList<string> words, int place)
    {
        var word = words[place];
        if (word.Contains('.', StringComparison.Ordinal))
        {
            yield return (1, new TalkTarget(word));
            foreach (var (length, name) in items.At(words, place + 1, mayBeShortened: false).Where(item => place + 1 < words.Count))
            {
                yield return NumberAt(words, place + 1 + length) is { } number
                    ? (2 + length, new TalkTarget(string.Create(CultureInfo.InvariantCulture, $"{word} {name} {number}"), name, number))
                    : (1 + length, new TalkTarget($"{word} {name}", name));
            }

            yield break;
        }

        foreach (var (length, name) in items.At(words, place, mayBeShortened: NumberAt(words, place + 1) is not null))
        {
            var sign = place + length < words.Count && phrasebook.Has("number-word", words[place + length]) ? 1 : 0;
            yield return (length, new TalkTarget(Item: name));
            if (NumberAt(words, place + length + sign) is { } number)
            {
                yield return (length + sign + 1, Numbered(name, number));
            }
            else if (OrdinalAt(words, place + length) is { } ordinal)
            {
                yield return (length + 1, Numbered(name, ordinal));
            }
            else if (place + length < words.Count && phrasebook.Has("last", words[place + length]))
            {
                yield return (length + 1, new TalkTarget(Item: name) { IsLast = true });
            }
        }

        if (phrasebook.Has("section-word", word) && NumberAt(words, place + 1) is { } section)
        {
            yield return (2, new TalkTarget { Section = section });
        }

        // "The second one", "number 3", "answer 2", "my last recommendation", "la réponse précédente".
        var leading = phrasebook.Has("thing", word) || phrasebook.Has("number-word", word) ? 1 : 0;
        if (leading == 1 && place + 1 < words.Count && (NumberAt(words, place + 1) ?? OrdinalAt(words, place + 1)) is { } counted)
        {
            yield return (2, new TalkTarget(Place: counted));
        }
        else if (leading == 1 && place + 1 < words.Count && phrasebook.Has("last", words[place + 1]))
        {
            yield return (2, new TalkTarget { IsLast = true });
        }

        var (nth, isLast) = (OrdinalAt(words, place), phrasebook.Has("last", word));
        if (nth is null && !isLast)
        {
            yield break;
        }

        yield return (1, isLast ? new TalkTarget { IsLast = true } : new TalkTarget(Place: nth));
        if (place + 1 < words.Count && phrasebook.Has("thing", words[place + 1]))
        {
            yield return (2, isLast ? new TalkTarget { IsLast = true } : new TalkTarget(Place: nth));
        }

        foreach (var (length, name) in place + 1 < words.Count ? items.At(words, place + 1, mayBeShortened: false) : [])
        {
            yield return (1 + length, isLast ? new TalkTarget(Item: name) { IsLast = true } : Numbered(name, nth!.Value));
        }
    }

    private static TalkTarget Numbered(string name, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{name} {number}"), name, number);

    private int? NumberAt(IReadOnlyList<string> words, int place) =>
        place >= words.Count ? null
        : int.TryParse(words[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LargestNumber ? number
        : phrasebook.NumberOf("number", words[place]);

    private int? OrdinalAt(IReadOnlyList<string> words, int place) => place >= words.Count ? null : phrasebook.NumberOf("ordinal", words[place]);
}
