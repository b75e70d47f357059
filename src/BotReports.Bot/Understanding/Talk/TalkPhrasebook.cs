using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>The patterns and lists of one language, under <c>talk</c> in its file. Immutable.</summary>
internal sealed class TalkPhrasebook
{
    /// <summary>Lists that are no words of the language: what can be named in the form, and numbers.</summary>
    public static readonly IReadOnlyList<string> BuiltIn = ["target", "one-target", "session-number", "number"];

    private static readonly string[] SmallLists = ["small", "mark", "form-word", "demonstrative", "pointer", "interrogative"];

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, List> _lists;
    private readonly Dictionary<string, IReadOnlyList<string>> _contractions;
    private readonly TargetReader _targets;
    private readonly ItemNames _items;

    public TalkPhrasebook(Vocabulary vocabulary, ItemNames items)
    {
        (_vocabulary, _items) = (vocabulary, items);
        _lists = vocabulary.TalkLists.ToDictionary(key => key, key => new List(vocabulary.Talk(key)));
        _contractions = vocabulary.Talk("contraction").ToLookup(word => string.Concat(TalkWords.Split(word)), TalkWords.Split).ToDictionary(word => word.Key, word => word.First());
        _targets = new TargetReader(this, items);
    }

    /// <summary>A message's words as this language writes them, "dont" as "don't", and which of them are about the world.</summary>
    public TalkText Read(IReadOnlyList<string> words)
    {
        IReadOnlyList<string> spelled = [.. words.SelectMany(word => _contractions.GetValueOrDefault(word) ?? [word]).Take(TalkWords.Most)];
        return new TalkText(spelled, spelled.Select((word, place) => IsSmall(word) || IsItem(word) ? 0 : 1UL << place).Aggregate(0UL, (all, one) => all | one));
    }

    /// <summary>Whether a word says nothing about the world.</summary>
    public bool IsSmall(string word) =>
        SmallLists.Any(list => Has(list, word)) || char.IsAsciiDigit(word[0]) || NumberOf("ordinal", word) is not null || NumberOf("number", word) is not null;

    /// <summary>Whether all words are said in a way of a list.</summary>
    public bool Says(string key, TalkText text) => text.Count > 0 && (Ends(key, text, 0) & (1UL << text.Count)) != 0;

    /// <summary>Whether words mean a command or a smaller word of the language.</summary>
    public bool Commands(string command, IReadOnlyList<string> words) => _vocabulary.CommandWords(command).Any(word => TalkWords.Split(word).SequenceEqual(words));

    public bool Means(string key, IReadOnlyList<string> words) => _vocabulary.Words(key).Any(word => TalkWords.Split(word).SequenceEqual(words));

    /// <summary>Whether a word is what the form calls one of its answers.</summary>
    public bool IsItem(string word) => _items.At([word], 0, mayBeShortened: false).Any();

    /// <summary>Whether a single word is among those of a list.</summary>
    public bool Has(string key, string word) => _lists[key].Words.Contains(word);

    /// <summary>Where the entries of a list end that begin at a place: a bit for each place where the next word would stand.</summary>
    public ulong Ends(string key, TalkText text, int place) => key switch
    {
        "target" => _targets.Ends(text.Words, place, onlyOne: false),
        "one-target" => _targets.Ends(text.Words, place, onlyOne: true),
        "number" => place < text.Count && (NumberOf("number", text.Words[place]) is not null || char.IsAsciiDigit(text.Words[place][0])) ? 1UL << (place + 1) : 0,
        "session-number" => place < text.Count && (char.IsAsciiDigit(text.Words[place][0]) || SessionNumber.TryParse(text.Words[place], out _)) ? 1UL << (place + 1) : 0,
        _ => _lists[key].Ends(text, place, (list, at) => text.Once(list, at, () => Ends(list, text, at))),
    };

    /// <summary>What is named in a message, in order.</summary>
    public IReadOnlyList<TalkTarget> Targets(IReadOnlyList<string> words) => _targets.All(words);

    /// <summary>The longest entry of a list that stands at a place, without words for none.</summary>
    public int Longest(string key, TalkText text, int place)
    {
        var ends = Ends(key, text, place);
        return ends == 0 ? 0 : 63 - System.Numerics.BitOperations.LeadingZeroCount(ends) - place;
    }

    /// <summary>The number that a list of numbers has for a word, "2 second"; null for none.</summary>
    public int? NumberOf(string key, string word) => _lists[key].Numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>A list's entries: single words looked up, others matched.</summary>
    private sealed class List
    {
        private readonly TalkChoices _choices;

        public List(IReadOnlyList<string> entries)
        {
            var patterns = entries.Select(TalkPattern.Parse).ToList();
            Words = [.. patterns.Select(pattern => pattern.Plain).OfType<IReadOnlyList<string>>().Where(plain => plain.Count == 1).Select(plain => plain[0])];
            Numbers = patterns.Select(pattern => pattern.Plain).OfType<IReadOnlyList<string>>()
                .Where(plain => plain is [var number, _] && int.TryParse(number, out _)).GroupBy(plain => plain[1]).ToDictionary(plain => plain.Key, plain => int.Parse(plain.First()[0], System.Globalization.CultureInfo.InvariantCulture));
            _choices = new TalkChoices(patterns);
        }

        public HashSet<string> Words { get; }

        public Dictionary<string, int> Numbers { get; }

        public ulong Ends(TalkText text, int place, Func<string, int, ulong> lists) => place < text.Count ? _choices.Ends(place, text, lists) : 0;
    }
}
