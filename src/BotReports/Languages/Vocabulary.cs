using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReports.Spelling;

namespace BotReports.Languages;

/// <summary>
/// What people say to the bot, in one language or in all of them: the words of each command, and the smaller words around them.
/// Each list is named by a key, the same in every language, and has its words folded (see <see cref="Folding"/>), each once and those
/// of English first. A key that English does not have is an error. Immutable.
/// </summary>
public sealed class Vocabulary
{
    private const string ThemePrefix = "theme-";
    private const string PartyPrefix = "party-";

    /// <summary>A shorter name is one letter away from another's.</summary>
    private const int ShortestMistyped = 6;


    private readonly FrozenDictionary<string, IReadOnlyList<string>> _commands;
    private readonly FrozenDictionary<string, string> _meanings;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _words;
    private readonly FrozenDictionary<string, FrozenSet<string>> _sets;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _written;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _talk;

    internal Vocabulary(IReadOnlyList<LanguageFile> languages, LanguageFile english)
    {
        _commands = Lists(english.Commands.Keys, [.. languages.SelectMany(language => language.Commands)], Folding.Fold);
        _meanings = _commands.SelectMany(command => command.Value, (command, word) => KeyValuePair.Create(word, command.Key)).ToFrozenDictionary();
        _words = Lists(english.Words.Keys, [.. languages.SelectMany(language => language.Words)], Folding.Fold);
        _sets = _words.ToFrozenDictionary(list => list.Key, list => list.Value.ToFrozenSet());
        _written = Lists(english.Words.Keys, [.. languages.SelectMany(language => language.Words)], word => word);
        _talk = Lists(english.Talk.Keys, [.. languages.SelectMany(language => language.Talk)], word => word);
    }

    /// <summary>The words of all languages that the bot speaks.</summary>
    public static Vocabulary All => LanguageCatalog.Installed.Vocabulary;

    /// <summary>The keys of the commands.</summary>
    public IReadOnlyCollection<string> Commands => _commands.Keys;

    /// <summary>The words of one language; those of English for one that the bot does not speak.</summary>
    /// <inheritdoc cref="Phrases.In"/>
    public static Vocabulary In(string? locale) => LanguageCatalog.Installed.VocabularyOf(Phrases.In(locale).Language)!;

    /// <summary>What people say for a command, its English name first; empty for one that this language has no word for.</summary>
    /// <param name="command">A key of a command, <c>keep-mine</c>.</param>
    public IReadOnlyList<string> CommandWords(string command) => _commands[command];

    /// <summary>The key of the command that folded words are; null for none.</summary>
    public string? CommandOf(string folded) => _meanings.GetValueOrDefault(folded);

    /// <summary>The words of a list; empty for one that this language has nothing for.</summary>
    /// <param name="key">A key of other words, <c>as-extra</c>.</param>
    public IReadOnlyList<string> Words(string key) => _words[key];

    /// <summary>The words of a list as they are written, with their capitals and accents.</summary>
    /// <inheritdoc cref="Words"/>
    public IReadOnlyList<string> WrittenWords(string key) => _written[key];

    /// <summary>The ids of the themes that answers are about: <c>women</c>, whose words are the list <c>theme-women</c>.</summary>
    public IReadOnlyList<string> Themes => [.. _words.Keys.Where(key => key.StartsWith(ThemePrefix, StringComparison.Ordinal)).Select(key => key[ThemePrefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The words of a theme; empty for one that there is none of.</summary>
    /// <param name="theme">Its id.</param>
    public IReadOnlyList<string> WordsOfTheme(string theme) => _words.GetValueOrDefault(ThemePrefix + theme) ?? [];

    /// <inheritdoc cref="WordsOfTheme"/>
    public IReadOnlyList<string> WrittenWordsOfTheme(string theme) => _written.GetValueOrDefault(ThemePrefix + theme) ?? [];

    /// <summary>All the ways in which folded words are written as an addressee, themselves among them: "oim", "iom", "international organization for migration".</summary>
    public IReadOnlyList<string> SameParty(string folded) =>
        [.. _words.Where(list => list.Key.StartsWith(PartyPrefix, StringComparison.Ordinal) && (list.Value.Contains(folded) || (folded.Length >= ShortestMistyped && list.Value.Any(word => Mistyping.IsOf(folded, word))))).SelectMany(list => list.Value).Append(folded).Distinct()];

    /// <summary>The keys of the lists of talk.</summary>
    public IReadOnlyCollection<string> TalkLists => _talk.Keys;

    /// <summary>How people say what is no answer, as it is written: words and patterns of words, which the bot's understanding reads.</summary>
    /// <param name="key">A key of a list of talk, <c>how-long</c>.</param>
    public IReadOnlyList<string> Talk(string key) => _talk[key];

    /// <summary>Whether folded words are among those of a list.</summary>
    public bool Means(string key, string folded) => _sets[key].Contains(folded);

    /// <summary>A pattern for any of the words of a list in folded text, the longest first, in a group that is not captured.</summary>
    /// <inheritdoc cref="Words"/>
    public string Either(string key) => EitherOf(Words(key));

    /// <summary>The same for text as people write it, with or without the accents; to be matched whatever its case.</summary>
    /// <inheritdoc cref="Words"/>
    public string EitherWritten(string key) => EitherOf(WrittenWords(key).Concat(Words(key)).Distinct());

    /// <summary>A pattern for any of a list of ways to say something in folded text, in which <c>*</c> stands for up to six words.</summary>
    /// <inheritdoc cref="Words"/>
    public string Saying(string key) =>
        $@"\b(?:{string.Join('|', Words(key).Select(way => Regex.Escape(way).Replace(@"\ \*\ ", @"\ (?:\S+\ ){1,6}?", StringComparison.Ordinal)))})\b";

    private static string EitherOf(IEnumerable<string> words) =>
        $"(?:{string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape))})";

    private static FrozenDictionary<string, IReadOnlyList<string>> Lists(IEnumerable<string> keys, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> lists, Func<string, string> put) =>
        keys.ToFrozenDictionary(key => key, key => (IReadOnlyList<string>)[.. lists.Where(list => list.Key == key).SelectMany(list => list.Value).Select(put).Distinct()]);
}
