using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Imports;

/// <summary>A text by its lines and by its words.</summary>
internal sealed class FormText
{
    /// <summary>Stands in a template's printed wording for the number of a repetition.</summary>
    public const string Number = "#";

    private const int ShortestPlural = 4;

    private readonly int[] _firstWords;
    private readonly Dictionary<int, FormLine> _answers = [];
    private readonly List<int> _stops = [];

    /// <param name="lines">The lines; one may have line breaks in it.</param>
    /// <param name="isTemplate">Whether <see cref="Number"/> is a word.</param>
    public FormText(IEnumerable<FormLine> lines, bool isTemplate = false)
    {
        var text = new List<string>();
        foreach (var line in lines)
        {
            if (!line.IsPassage)
            {
                // A page break is a line break; nothing else is known of pages.
                text.AddRange(line.Text.Split('\n', '\f'));
            }
            else
            {
                _answers[text.Count] = line;
                text.Add("");
            }
        }

        Lines = text;
        _firstWords = new int[Lines.Count + 1];
        var words = new List<FormWord>();
        for (var line = 0; line < Lines.Count; line++)
        {
            _firstWords[line] = words.Count;
            if (_answers.ContainsKey(line))
            {
                _stops.Add(words.Count);
            }

            Read(Lines[line], line, isTemplate, words);
        }

        _firstWords[Lines.Count] = words.Count;
        _stops.Add(words.Count);
        Words = words;
    }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<FormWord> Words { get; }

    /// <summary>The answer of which the document itself says to which question it belongs; its line among <see cref="Lines"/> is empty. Null for any other line.</summary>
    public FormLine? AnswerAt(int line) => _answers.TryGetValue(line, out var answer) ? answer : null;

    /// <summary>Some of its lines, to be read apart.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The one behind the last.</param>
    public IReadOnlyList<FormLine> Between(int start, int end) => [.. Enumerable.Range(start, end - start).Select(line => AnswerAt(line) ?? new FormLine(Lines[line]))];

    /// <summary>How many words there are from one on, until the next such line.</summary>
    public int WordsFrom(int first)
    {
        var stop = _stops.BinarySearch(first + 1);
        return _stops[stop < 0 ? ~stop : stop] - first;
    }

    /// <summary>The first word of a line that begins at a character or after it; null when the line has no more.</summary>
    public int? WordAt(int line, int start)
    {
        var (low, high) = (_firstWords[line], _firstWords[line + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < _firstWords[line + 1] ? low : null;
    }

    private static void Read(string line, int number, bool isTemplate, List<FormWord> words)
    {
        for (var start = 0; start < line.Length;)
        {
            var end = start;
            while (end < line.Length && char.IsLetterOrDigit(line[end]))
            {
                end++;
            }

            if (end == start)
            {
                if (isTemplate && line[start] == Number[0])
                {
                    words.Add(new FormWord(Number, number, start, start + 1));
                }

                start++;
                continue;
            }

            if (IsNumberSign(line, start, end, out var sign))
            {
                start = sign;
                continue;
            }

            // "Action(s)" is the word "actions".
            if (end == start + 1 && line[start] is 's' && start > 1 && line[start - 1] is '(' && char.IsLetter(line[start - 2]) && end < line.Length && line[end] is ')')
            {
                words[^1] = words[^1] with { End = end + 1 };
            }
            else
            {
                words.Add(new FormWord(Stem(line[start..end]), number, start, end, IsShort: end < line.Length && line[end] == '.'));
            }

            start = end;
        }
    }

    /// <summary>
    /// "Recommendation n°1" says what "Recommendation 1" does. Wherever Latin letters are used, the sign is an n, with or without letters of the rest of the word.
    /// </summary>
    /// <param name="end">The character after the word.</param>
    /// <param name="next">Where the number begins.</param>
    private static bool IsNumberSign(string line, int start, int end, out int next)
    {
        next = start;
        var word = line.AsSpan(start, end - start);
        if (word[0] is not ('n' or 'N'))
        {
            return false;
        }

        // The º of "nº1" counts as a letter.
        var letters = word.IndexOfAnyExceptInRange('A', 'z');
        letters = letters < 0 ? word.Length : letters;
        if (letters > 3 || (letters < word.Length && word[letters] is not ('º' or 'ª') && !char.IsAsciiDigit(word[letters])))
        {
            return false;
        }

        next = start + letters;
        while (next < line.Length && line[next] is '.' or '°' or 'º' or 'ª' or '#' or ' ' or '\u00A0')
        {
            next++;
        }

        return next > start + letters && next < line.Length && char.IsAsciiDigit(line[next]);
    }

    private static string Stem(string word)
    {
        var folded = Folding.Fold(word);
        return folded.Length >= ShortestPlural && folded.EndsWith('s') ? folded[..^1] : folded;
    }
}
