using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BotReports.Languages;

/// <summary>
/// A text with places in braces, as ICU's MessageFormat writes them: <c>{name}</c>,
/// <c>{count, plural, =0 {…} one {…} other {…}}</c> and <c>{kind, select, approved {…} other {…}}</c>, one within another. An
/// apostrophe is an apostrophe, unlike there. Read once; immutable.
/// </summary>
internal sealed class PhraseText
{
    private readonly IReadOnlyList<Part> _parts;

    private PhraseText(IReadOnlyList<Part> parts) => _parts = parts;

    /// <param name="text">As a language file has it.</param>
    /// <param name="parameters">The names that can stand in braces, in the order of the arguments.</param>
    /// <param name="plurals">The rules of the text's language.</param>
    /// <exception cref="FormatException">With what is wrong, in words for who wrote the text.</exception>
    public static PhraseText Parse(string text, IReadOnlyList<string> parameters, PluralRules plurals) =>
        new(new PhraseTextReader(text, parameters, plurals).Read());

    public string Format(params ReadOnlySpan<object> arguments)
    {
        if (_parts is [Words only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        Append(text, _parts, arguments);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Part> parts, ReadOnlySpan<object> arguments)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Words words:
                    text.Append(words.Text);
                    break;
                case Place place:
                    text.Append(Written(arguments[place.Index]));
                    break;
                case Choice choice:
                    Append(text, choice.For(arguments[choice.Index]), arguments);
                    break;
            }
        }
    }

    private static string Written(object argument) => argument switch
    {
        bool condition => condition ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };

    internal abstract record Part;

    internal sealed record Words(string Text) : Part;

    /// <param name="Index">Which argument stands there.</param>
    internal sealed record Place(int Index) : Part;

    /// <param name="Index">Which argument chooses.</param>
    /// <param name="Plurals">What makes a number a category; null where the argument itself is one of the names.</param>
    /// <param name="Forms">The texts to choose from, <see cref="PluralRules.Other"/> among them.</param>
    internal sealed record Choice(int Index, PluralRules? Plurals, FrozenDictionary<string, IReadOnlyList<Part>> Forms) : Part
    {
        public IReadOnlyList<Part> For(object argument)
        {
            var name = Written(argument);
            return Forms.TryGetValue(Plurals is null ? name : $"={name}", out var exact) ? exact
                : Plurals is not null && Forms.TryGetValue(Plurals.CategoryOf((int)argument), out var form) ? form
                : Forms[PluralRules.Other];
        }
    }
}
