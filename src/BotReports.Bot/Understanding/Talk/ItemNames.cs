using BotReports.Languages;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>What the form calls its answers, in all its languages and as people shorten it: "recommendations", "rec", "message". Immutable.</summary>
internal sealed class ItemNames
{
    private const int ShortestToInflect = 4;
    private const int LongestEnding = 3;
    private const int ShortestShortened = 3;

    private readonly ILookup<string, (IReadOnlyList<string> Words, string Name)> _names;

    public ItemNames(ReportTemplate template)
    {
        var questions = template.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Questions.Append(question)).ToList();
        var names = (
            from question in questions
            from wording in question.Name.Wordings
            let name = Folding.Fold(wording.Value)
            let title = Folding.Fold(question.Title.In(wording.Key))
            from words in Ways(TalkWords.Split(name), TalkWords.Split(title), question.Repeats)
            select (words, name)).ToList();
        _names = names.DistinctBy(name => string.Join(' ', name.words)).OrderByDescending(name => name.words.Count).ToLookup(name => Beginning(name.words[0]));
    }

    /// <summary>The names that stand at a place: how many words each has, and what the form calls it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="place">The place.</param>
    /// <param name="mayBeShortened">Whether its beginning will do, as it does before a number.</param>
    public IEnumerable<(int Length, string Name)> At(IReadOnlyList<string> words, int place, bool mayBeShortened)
    {
        foreach (var (name, called) in place < words.Count ? _names[Beginning(words[place])] : [])
        {
            if (place + name.Count <= words.Count && Enumerable.Range(0, name.Count).All(i => IsSame(words[place + i], name[i]) || (mayBeShortened && name.Count == 1 && IsShortened(words[place], name[0]))))
            {
                yield return (name.Count, called);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Ways(IReadOnlyList<string> name, IReadOnlyList<string> title, bool repeats)
    {
        yield return name;
        if (title.Count <= name.Count)
        {
            yield return title;
        }

        // "The message" for the priority message; a "note on women" is not meant by each of its words.
        if (repeats && name.Count == 2)
        {
            yield return [name[0]];
            yield return [name[1]];
        }
    }

    /// <summary>What a word and all that it may be short for or an inflection of have in common.</summary>
    private static string Beginning(string word) => word.Length <= ShortestShortened ? word : word[..ShortestShortened];

    private static bool IsSame(string word, string name) =>
        word == name || (name.Length >= ShortestToInflect && word.Length - name.Length is > 0 and <= LongestEnding && word.StartsWith(name, StringComparison.Ordinal));

    private static bool IsShortened(string word, string name) =>
        word.Length >= ShortestShortened && (name.StartsWith(word, StringComparison.Ordinal) || (word[^1] == 's' && word.Length > ShortestShortened && name.StartsWith(word[..^1], StringComparison.Ordinal)));
}
