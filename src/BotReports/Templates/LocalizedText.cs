using System.Collections.Frozen;

namespace BotReports.Templates;

/// <summary>A text in one or more languages. English is always there and stands in for a language that is not.</summary>
public sealed class LocalizedText
{
    public const string Fallback = "en";

    private readonly FrozenDictionary<string, string> _wordings;

    /// <param name="wordings">Wordings by two-letter language code, in lower case.</param>
    /// <exception cref="ArgumentException">There is no English wording.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> wordings)
    {
        _wordings = wordings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        if (!_wordings.ContainsKey(Fallback))
        {
            throw new ArgumentException("A text needs an English wording, which stands in for missing languages.", nameof(wordings));
        }
    }

    /// <summary>The wordings by two-letter language code.</summary>
    public IReadOnlyDictionary<string, string> Wordings => _wordings;

    /// <param name="language">A language tag such as <c>fr</c> or <c>fr-CA</c>; unknown ones give English.</param>
    public string In(string language) =>
        _wordings.TryGetValue(language, out var exact) ? exact
        : _wordings.TryGetValue(language.Split('-')[0], out var neutral) ? neutral
        : _wordings[Fallback];

    public override string ToString() => In(Fallback);

    public static LocalizedText English(string text) => new([KeyValuePair.Create(Fallback, text)]);
}
