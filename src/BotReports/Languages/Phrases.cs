using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using BotReports.Spelling;

namespace BotReports.Languages;

/// <summary>
/// All that the bot says of its own, in one language. What the form says is the template's. The texts are in
/// <c>seeds/languages</c>, each under the name of its member: <c>saved-as-extra</c> for <see cref="SavedAsExtra(string, string, int)"/>. Immutable.
/// </summary>
public sealed partial class Phrases
{
    private readonly FrozenDictionary<string, PhraseText> _texts;

    /// <param name="file">The language.</param>
    /// <param name="english">What stands in for the texts that it lacks; null for English itself.</param>
    internal Phrases(LanguageFile file, Phrases? english)
    {
        (Language, LanguageName, Aliases, HelpLines, WordsPerMinute) = (file.Language, file.Name, file.Aliases, file.Help, file.WordsPerMinute);
        _texts = english is null ? file.Texts.ToFrozenDictionary() : english._texts.Where(text => !file.Texts.ContainsKey(text.Key)).Concat(file.Texts).ToFrozenDictionary();
    }

    public static Phrases English => LanguageCatalog.Installed.English;

    /// <summary>The languages that there are phrases in, English first.</summary>
    public static IReadOnlyList<Phrases> All => LanguageCatalog.Installed.Spoken;

    /// <summary>Two letters, as in a template's wordings.</summary>
    [NotAPhrase]
    public string Language { get; }

    /// <summary>What the language calls itself.</summary>
    [NotAPhrase]
    public string LanguageName { get; }

    /// <summary>How many words somebody says in a minute of a speech.</summary>
    public int WordsPerMinute { get; }

    /// <summary>What this language is called in the others, folded.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The commands of a rapporteur and what each does.</summary>
    public IReadOnlyList<HelpLine> HelpLines { get; }

    /// <summary>The phrases of a language, or English for one that there are none in.</summary>
    /// <param name="locale">A language tag such as <c>fr-FR</c>; null for English.</param>
    public static Phrases In(string? locale) => Find(locale) ?? English;

    /// <summary>The phrases of a language; null for one that there are none in.</summary>
    /// <param name="locale">A language tag; Slack writes <c>fr_FR</c>, which means the same.</param>
    public static Phrases? Find(string? locale) => LanguageCatalog.Installed.Find(locale);

    /// <summary>The phrases of the language that folded words name by its two letters, or as it is called in any language; null for none.</summary>
    public static Phrases? Called(string folded) => All.FirstOrDefault(phrases => phrases.Language == folded || phrases.Aliases.Contains(folded));

    /// <summary>A day as the language writes it: "9 Dec", "9 déc.".</summary>
    [NotAPhrase]
    public string Day(DateTimeOffset local) => local.ToString("d MMM", Culture);

    /// <summary>A day with its year: "9 Dec 2016".</summary>
    [NotAPhrase]
    public string DayOfYear(DateTimeOffset local) => local.ToString("d MMM yyyy", Culture);

    /// <summary>A day with its year, and a time: "9 Dec 2016 18:00".</summary>
    [NotAPhrase]
    public string Moment(DateTimeOffset local) => $"{DayOfYear(local)} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>Names one after the other: "Amy, Ben and Chris".</summary>
    [NotAPhrase]
    public string List(IReadOnlyList<string> names) => Row(names, And);

    /// <summary>A span of time as the languages at hand all write it: "2 h 15 min", days from the second on.</summary>
    public static string Duration(TimeSpan span) => span switch
    {
        { TotalDays: >= 2, Hours: 0 } => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d"),
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d {span.Hours} h"),
        { TotalHours: >= 1, Minutes: 0 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h"),
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, span.Minutes)} min"),
    };

    private CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    private static string Row(IReadOnlyList<string> names, string word) => names switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", names.SkipLast(1))} {word} {names[^1]}",
    };

    private string Say(ReadOnlySpan<object> arguments, [CallerMemberName] string member = "") => _texts[member].Format(arguments);

    private string Say([CallerMemberName] string member = "") => _texts[member].Format();
}
