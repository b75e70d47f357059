using BotReports.Languages;

namespace BotReports.Templates.Files;

/// <summary>Texts of an XLSForm in their languages. English is what stands in for a language that is missing, so that each text gets one.</summary>
/// <param name="standard">The language of columns that name none.</param>
internal sealed class XlsFormTexts(string standard, List<TemplateMistake> mistakes)
{
    private const int LongestName = 45;

    private readonly HashSet<string> _unknown = [];

    /// <summary>The language that had to stand in for English somewhere; null for none.</summary>
    public string? StandIn { get; private set; }

    /// <summary>The text of a column in all its languages; null where it has none.</summary>
    public LocalizedText? Of(XlsFormRow row, string column)
    {
        var wordings = new Dictionary<string, string>();
        foreach (var (from, text) in row.Texts(column))
        {
            if (text.Contains("${", StringComparison.Ordinal))
            {
                mistakes.Add(new TemplateMistake(row.Place(from), TemplateMistakeKind.Reference));
            }

            if (text.Length > TemplateMistake.LongestText)
            {
                mistakes.Add(new TemplateMistake(row.Place(from), TemplateMistakeKind.TooLong));
            }

            if (CodeOf(row, from) is { } code)
            {
                // A column with a language comes before one without.
                if (from.Language is not null || !wordings.ContainsKey(code))
                {
                    wordings[code] = text;
                }
            }
        }

        return Of(wordings);
    }

    /// <summary>Null for no wording.</summary>
    public LocalizedText? Of(Dictionary<string, string> wordings)
    {
        if (wordings.Count == 0)
        {
            return null;
        }

        if (!wordings.ContainsKey(LocalizedText.Fallback))
        {
            var (language, text) = wordings.TryGetValue(standard, out var known) ? (standard, known) : wordings.OrderBy(wording => wording.Key, StringComparer.Ordinal).Select(wording => (wording.Key, wording.Value)).First();
            wordings[LocalizedText.Fallback] = text;
            StandIn ??= language;
        }

        return new LocalizedText(wordings);
    }

    /// <summary>The name of a part without words of its own.</summary>
    public static LocalizedText Spoken(string name) =>
        LocalizedText.English(name.Replace('_', ' ').Replace('-', ' ').Trim() is { Length: > 0 } words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : "–");

    /// <summary>What one answer to a question is called, where the form has no word of its own for it: what is asked, if that is a name, else the title above it.</summary>
    public static LocalizedText NameOf(LocalizedText asked, LocalizedText title) =>
        Map(asked.Wordings.Values.All(IsName) ? asked : title, words => Excerpt.Of(words, LongestName).TrimEnd(':', '?', '؟', ' ', '\u00a0') is { Length: > 0 } name ? name : words);

    public static LocalizedText Map(LocalizedText text, Func<string, string> change) => new(text.Wordings.Select(wording => KeyValuePair.Create(wording.Key, change(wording.Value))));

    public static bool AreSame(LocalizedText? one, LocalizedText? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Wordings.Count == other.Wordings.Count && one.Wordings.All(wording => other.Wordings.TryGetValue(wording.Key, out var same) && same == wording.Value));

    /// <summary>One text below the other, in each language.</summary>
    public static LocalizedText? Join(LocalizedText? first, LocalizedText? second) => first is null ? second : second is null ? first
        : new LocalizedText(first.Wordings.Keys.Union(second.Wordings.Keys).Select(language => KeyValuePair.Create(language, $"{first.In(language)}\n\n{second.In(language)}")));

    private static bool IsName(string words) => words.Length <= LongestName && !words.Contains('?', StringComparison.Ordinal) && !words.Contains('؟', StringComparison.Ordinal);

    private string? CodeOf(XlsFormRow row, XlsFormColumn column)
    {
        if (column.Language is not { } language)
        {
            return standard;
        }

        var code = LanguageNames.CodeOf(language);
        if (code is null && _unknown.Add(column.Heading))
        {
            mistakes.Add(new TemplateMistake(row.Place(column) with { Number = 1 }, TemplateMistakeKind.UnknownLanguage, language));
        }

        return code;
    }
}
