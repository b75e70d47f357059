using System.Collections.Frozen;

namespace BotReports.Languages;

/// <summary>Reads one text of a language file, see <see cref="PhraseText"/>.</summary>
internal sealed class PhraseTextReader(string text, IReadOnlyList<string> parameters, PluralRules plurals)
{
    private int _at;

    public IReadOnlyList<PhraseText.Part> Read()
    {
        var parts = Parts();
        return _at == text.Length ? parts : throw new FormatException("has a \"}\" that closes nothing");
    }

    private List<PhraseText.Part> Parts()
    {
        var parts = new List<PhraseText.Part>();
        while (_at < text.Length && text[_at] is not '}')
        {
            if (text[_at] is '{')
            {
                _at++;
                parts.Add(Braced());
                continue;
            }

            var end = text.AsSpan(_at).IndexOfAny('{', '}');
            var words = end < 0 ? text[_at..] : text.Substring(_at, end);
            parts.Add(new PhraseText.Words(words));
            _at += words.Length;
        }

        return parts;
    }

    private PhraseText.Part Braced()
    {
        var name = Word();
        var index = parameters.ToList().IndexOf(name);
        if (index < 0)
        {
            throw new FormatException(parameters.Count == 0
                ? $"has \"{{{name}}}\", but nothing is filled in there"
                : $"has \"{{{name}}}\", but what is filled in there is {string.Join(", ", parameters.Select(parameter => $"{{{parameter}}}"))}");
        }

        if (Next("},") is '}')
        {
            return new PhraseText.Place(index);
        }

        var isPlural = Word() switch
        {
            "plural" => true,
            "select" => false,
            var other => throw new FormatException($"has \"{other}\" behind \"{name},\"; it can be plural or select"),
        };
        Next(",");
        return new PhraseText.Choice(index, isPlural ? plurals : null, Forms(name, isPlural));
    }

    private FrozenDictionary<string, IReadOnlyList<PhraseText.Part>> Forms(string name, bool isPlural)
    {
        var forms = new Dictionary<string, IReadOnlyList<PhraseText.Part>>();
        while (Peek() is not '}')
        {
            var form = Word();
            if (isPlural && form is not ['=', ..] && !plurals.Categories.Contains(form))
            {
                throw new FormatException($"has the form \"{form}\" for \"{name}\"; \"plurals\" names {string.Join(", ", plurals.Categories)}, and a number is written =1");
            }

            Next("{");
            var parts = Parts();
            Next("}");
            if (!forms.TryAdd(form, parts))
            {
                throw new FormatException($"has the form \"{form}\" for \"{name}\" twice");
            }
        }

        Next("}");
        return forms.ContainsKey(PluralRules.Other) ? forms.ToFrozenDictionary() : throw new FormatException($"has no form \"other\" for \"{name}\"");
    }

    private string Word()
    {
        Peek();
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '=' or '-'))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw new FormatException("has a brace with no name in it");
    }

    private char Next(string allowed)
    {
        if (!allowed.Contains(Peek(), StringComparison.Ordinal))
        {
            throw new FormatException($"lacks a \"{allowed[0]}\" before \"{(text.Length - _at > 20 ? $"{text.AsSpan(_at, 20)}…" : text[_at..])}\"");
        }

        return text[_at++];
    }

    /// <summary>What comes next that is no space.</summary>
    private char Peek()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        return _at < text.Length ? text[_at] : throw new FormatException("has a \"{\" that is not closed");
    }
}
