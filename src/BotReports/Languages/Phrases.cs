using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using BotReports.Reports;

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
        (Language, LanguageName, Aliases, HelpLines) = (file.Language, file.Name, file.Aliases, file.Help);
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

    /// <summary>Names one after the other: "Amy, Ben and Chris".</summary>
    [NotAPhrase]
    public string List(IReadOnlyList<string> names) => Row(names, And);

    /// <summary>Where a slot is in the form: "Section 2 of 8 · Recommendation 2 of 4 · action 1 of 2".</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="sections">How many sections the form has.</param>
    /// <param name="isNewSection">Whether to say the section's title: once is enough.</param>
    [NotAPhrase]
    public string Position(Slot slot, int sections, bool isNewSection = false)
    {
        var section = SectionOf(slot.Section.Number, sections);
        var parts = new List<string> { isNewSection ? Titled(section, slot.Section.Title.In(Language)) : section };
        var name = slot.Question.Name.In(Language);
        if (slot.Group is { } group)
        {
            parts.Add(Capital(Place(group.Name.In(Language), slot.Repetition, group.Limit)));
        }

        // What the section's title has just said is not said again.
        if (slot.Group?.Name.In(Language) != name && !(isNewSection && Folding.Fold(slot.Section.Title.In(Language)) == Folding.Fold(name)))
        {
            parts.Add(slot.Question.Repeats ? Place(name, slot.Place, slot.Question.Limit) : name);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>A slot in a few words: "2.1 action 1".</summary>
    [NotAPhrase]
    public string Label(Slot slot) => slot switch
    {
        { Group: null } => slot.Number,
        { OpensRepetition: true, Place: 1 } => slot.Number,
        { Question.Repeats: true } => $"{slot.Number} {slot.Question.Name.In(Language)} {slot.Place}",
        _ => $"{slot.Number} {slot.Question.Name.In(Language)}",
    };

    /// <summary>Asks for the next of what was just asked for, by its place alone: "Example 2 of 4?".</summary>
    [NotAPhrase]
    public string NextOf(Slot slot) =>
        slot.Place > 1 || slot.Group is not { } group ? NextPlace(Capital(slot.Question.Name.In(Language)), slot.Place, slot.Question.Limit)
        : slot.OpensRepetition ? NextPlace(Capital(group.Name.In(Language)), slot.Repetition, group.Limit)
        : $"{Capital(Place(group.Name.In(Language), slot.Repetition, group.Limit))} · {slot.Question.Title.In(Language)}";

    /// <summary>A span of time as the languages at hand all write it: "2 h 15 min", days from the second on.</summary>
    public static string Duration(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d {span.Hours} h"),
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, span.Minutes)} min"),
    };

    private CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    private string Place(string name, int place, int limit) => place <= limit ? PlaceOf(name, place, limit) : PlaceBeyond(name, place, limit);

    private static string Row(IReadOnlyList<string> names, string word) => names switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", names.SkipLast(1))} {word} {names[^1]}",
    };

    private string Say(ReadOnlySpan<object> arguments, [CallerMemberName] string member = "") => _texts[member].Format(arguments);

    private string Say([CallerMemberName] string member = "") => _texts[member].Format();
}
