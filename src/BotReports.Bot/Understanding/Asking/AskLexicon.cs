using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>
/// The words that a question about findings is made of: those of the languages, and the questions of the form by their names. What several lists have belongs to the
/// first of them. Immutable.
/// </summary>
internal sealed class AskLexicon
{
    /// <summary>A shorter word is one slip away from too many others.</summary>
    private const int ShortestMistyped = 6;

    private static readonly (string Key, AskPart Part)[] Lists =
    [
        ("ask-missing", AskPart.Missing), ("ask-last", AskPart.Last), ("ask-count", AskPart.Count), ("ask-names", AskPart.Names), ("ask-state", AskPart.State), ("ask-approved", AskPart.Approved), ("ask-not", AskPart.Not),
        ("ask-new", AskPart.New), ("ask-brief", AskPart.Brief), ("ask-file", AskPart.File), ("ask-themes", AskPart.Themes), ("ask-shared", AskPart.Shared), ("ask-search", AskPart.Search), ("ask-wanted", AskPart.Wanted), ("ask-since", AskPart.Since),
        ("ask-priorities", AskPart.Priorities), ("ask-everything", AskPart.Everything), ("ask-only", AskPart.Only), ("ask-between", AskPart.Between),
        ("ask-minute", AskPart.Minute), ("ask-day", AskPart.Day),
    ];

    /// <summary>Words that a question of the form may have in its name.</summary>
    private static readonly (string Key, AskPart Part)[] After = [("ask-about", AskPart.About), ("ask-draft", AskPart.Draft), ("ask-usable", AskPart.Usable), ("ask-filler", AskPart.Filler)];

    private static readonly string[] Moments =
        ["ask-today", "ask-yesterday", "ask-morning", "ask-afternoon", "ask-evening", "ask-yesterday-morning", "ask-yesterday-afternoon", "ask-yesterday-evening"];

    private readonly Dictionary<string, AskToken> _known = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, AskToken Token)> _beginnings = [];
    private readonly int _longest;

    public AskLexicon(ReportTemplate template, Vocabulary vocabulary)
    {
        // "Since", "not" and the like are never what a question of the form is called.
        AddAll(Lists, vocabulary);
        foreach (var key in Moments)
        {
            Add(vocabulary.Words(key), AskPart.Moment, key);
        }

        foreach (var key in vocabulary.Themes)
        {
            Add(vocabulary.WordsOfTheme(key), AskPart.Theme, key);
        }

        foreach (var (id, question) in QuestionsOf(template))
        {
            var part = question.Purpose is QuestionPurpose.Priority ? AskPart.Priorities : AskPart.Question;
            Add(NamesOf(question), part, part is AskPart.Question ? id : null);
            if (question.Kind is QuestionKind.Quote)
            {
                Add(vocabulary.Words("ask-quotes"), part, id);
            }
        }

        AddAll(After, vocabulary);
        _longest = _known.Keys.Max(phrase => phrase.Count(letter => letter == ' ') + 1);
    }

    /// <summary>What the words from a place on are, as many of them as belong together; <see cref="AskPart.Unknown"/> for one that is not known, nor nearly.</summary>
    public (AskToken Token, int Count) Read(IReadOnlyList<string> words, int at)
    {
        for (var count = Math.Min(_longest, words.Count - at); count > 0; count--)
        {
            if (_known.GetValueOrDefault(string.Join(' ', words.Skip(at).Take(count))) is { } token)
            {
                return (token, count);
            }
        }

        var word = words[at];
        var begun = _beginnings.Find(each => word.StartsWith(each.Beginning, StringComparison.Ordinal)).Token;
        return ((begun ?? Nearest(word) ?? new AskToken(AskPart.Unknown, word)) with { Words = word }, 1);
    }

    /// <summary>The questions that a form has, by the ids that an action names them by. The answer that opens a repetition stands for its group.</summary>
    private static IEnumerable<(string Id, Question Question)> QuestionsOf(ReportTemplate template)
    {
        foreach (var question in template.Sections.SelectMany(section => section.Questions))
        {
            if (question.Kind is not QuestionKind.Group)
            {
                yield return (question.Id, question);
                continue;
            }

            yield return ($"{question.Id}/{question.Questions[0].Id}", question);
            foreach (var member in question.Questions)
            {
                yield return ($"{question.Id}/{member.Id}", member);
            }
        }
    }

    private static IEnumerable<string> NamesOf(Question question) =>
        question.Name.Wordings.Values.SelectMany(name => new[] { name, $"{name}s", $"{name}es", PluralOf(name) }).Concat(question.Title.Wordings.Values).Select(Folding.Fold);

    /// <summary>"Recomendación" and "recomendação" have plurals of their own, "recomendaciones" and "recomendações".</summary>
    private static string PluralOf(string name) => name.EndsWith("ção", StringComparison.Ordinal) ? $"{name[..^2]}ões" : $"{name}es";

    private void AddAll(IEnumerable<(string Key, AskPart Part)> lists, Vocabulary vocabulary)
    {
        foreach (var (key, part) in lists)
        {
            Add(vocabulary.Words(key), part, null);
        }
    }

    private void Add(IEnumerable<string> phrases, AskPart part, string? value)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.EndsWith('*'))
            {
                _beginnings.Add((phrase[..^1], new AskToken(part, phrase, value)));
            }
            else if (string.Join(' ', AskWords.Of(phrase)) is { Length: > 0 } words)
            {
                _known.TryAdd(words, new AskToken(part, words, value));
            }
        }
    }

    /// <summary>What one word is a slip of the finger away from.</summary>
    private AskToken? Nearest(string word) => word.Length < ShortestMistyped || word.Any(char.IsAsciiDigit) ? null
        : _known.Values.Where(token => Mistyping.IsOf(word, token.Words)).MinBy(token => EditDistance.Between(word, token.Words))
            ?? _beginnings.Find(each => word.Length > each.Beginning.Length && EditDistance.Between(word[..each.Beginning.Length], each.Beginning) == 1 && word[0] == each.Beginning[0]).Token;
}
