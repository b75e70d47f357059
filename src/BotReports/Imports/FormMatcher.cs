using System.Buffers;
using System.Globalization;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>Finds the wording of a form that begins at a place of a text, however its lines are broken and with a slip here and there.</summary>
internal sealed class FormMatcher(FormWordings wordings, FormText text)
{
    private const int WordsOfALooseLabel = 16;

    private readonly Dictionary<(string Stem, bool IsShort), IReadOnlyList<FormWording>> _beginnings = [];

    // Spanish opens a question with a sign of its own.
    private static readonly SearchValues<char> Decoration = SearchValues.Create(" \t\u00A0#*_>|¿¡");

    /// <summary>The best wording there; null when what stands there is none of the form's.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">The character of the line.</param>
    /// <param name="isParagraph">Whether a paragraph begins there, as far as one can see.</param>
    /// <param name="allows">Which wordings make sense where the reader is.</param>
    /// <param name="group">The group that the reader is in; null when in none.</param>
    public FormMatch? Find(int line, int offset, bool isParagraph, Func<FormWording, int?, bool> allows, (Section Section, Question Group)? group)
    {
        var marker = LineMarker.At(text.Lines[line], offset);
        var decoration = text.Lines[line].AsSpan(offset).IndexOfAnyExcept(Decoration);
        if (text.WordAt(line, marker.Kind is MarkerKind.None ? offset : marker.End) is not { } first)
        {
            return null;
        }

        // Words in brackets or quotes are somebody's.
        var before = marker.Kind is MarkerKind.None ? offset + Math.Max(decoration, 0) : marker.End;
        if (text.Lines[line].AsSpan(before, text.Words[first].Start - before).IndexOfAnyExcept(Decoration) >= 0)
        {
            return null;
        }

        var starts = isParagraph || marker.Kind is not MarkerKind.None;
        FormMatch? best = null;
        var bestScore = 0;
        foreach (var wording in BeginningWith(text.Words[first]))
        {
            if (allows(wording, marker.Number) && Align(wording, first) is { } aligned && Accept(wording, first, aligned, starts) is { } match)
            {
                var score = (wording.Words.Count * 2) - (aligned.Slips * 4) + (wording.IsExplanation ? 1 : 0);
                if (score > bestScore)
                {
                    (best, bestScore) = (match, score);
                }
            }
        }

        return best
            ?? (marker.Number is { } number ? ShortHeading(number, first, line) : null)
            ?? (group is { } open ? LooseLabel(first, line, starts, open) : null);
    }

    /// <summary>"6. Priority messages", where the template's title goes on.</summary>
    private FormMatch? ShortHeading(int number, int first, int line)
    {
        var words = text.Words.Skip(first).Take(WordsOfALooseLabel).TakeWhile(word => word.Line == line).ToList();
        return words.Count < WordsOfALooseLabel && wordings.Shortened(number, [.. words.Select(word => word.Stem)]) is { } title
            ? new FormMatch(title, null, line, text.Lines[line].Length, IsExact: true)
            : null;
    }

    private FormMatch? Accept(FormWording wording, int first, (int Count, int Slips) aligned, bool starts)
    {
        var last = text.Words[first + aligned.Count - 1];
        var (ending, end) = Ending(last);
        var fits = ending switch
        {
            LabelEnding.Colon => true,
            LabelEnding.Line => !wording.IsName && (starts || wording.Words.Count > 2),
            LabelEnding.Gap => !wording.IsName && wording.Words.Count > 1,
            _ => wording.IsTrusted || (starts && text.Words[first].Line == last.Line && EndsWithNumber(wording, last, end)) || (starts && IsExplained(wording, first + aligned.Count)),
        };
        if (!fits)
        {
            return null;
        }

        var span = Enumerable.Range(first, aligned.Count).Select(index => text.Words[index]).ToList();
        var number = wording.Words.Contains(FormText.Number) ? span.Select(word => NumberIn(word.Stem)).FirstOrDefault(found => found is not null) : null;
        var isExact = aligned.Slips == 0 || span.All(word => wording.Words.Any(word.Is));
        return new FormMatch(wording, number, last.Line, end, isExact);
    }

    /// <summary>"Recommendation 1. Change the law": a sign behind the number parts it from what follows.</summary>
    private bool EndsWithNumber(FormWording wording, FormWord last, int end) =>
        wording.Words.Count > 1 && wording.Words[^1] == FormText.Number
        && (text.Lines[last.Line].AsSpan(last.End, end - last.End).ContainsAny('.', ')', '-') || text.Lines[last.Line].AsSpan(last.End).TrimStart() is ['–' or '—' or '-', ' ', ..]);

    /// <summary>A heading with its explanation behind it, in one line.</summary>
    private bool IsExplained(FormWording wording, int next) =>
        !wording.IsName && wording.Words.Count > 1 && next < text.Words.Count && text.Words[next].Line == text.Words[next - 1].Line
        && BeginningWith(text.Words[next]).Any(explanation => explanation.IsExplanation && explanation.Section == wording.Section && Align(explanation, next) is not null);

    /// <summary>How many words of the text the wording takes with the fewest slips; null where there are too many.</summary>
    private (int Count, int Slips)? Align(FormWording wording, int first)
    {
        var words = wording.Words;
        var tolerance = wording.Tolerance;
        var available = Math.Min(words.Count + tolerance, text.WordsFrom(first));
        if (available < words.Count - tolerance)
        {
            return null;
        }

        // Edit distance between the wording and each beginning of the text, near the diagonal only.
        const int Far = int.MaxValue / 2;
        var row = new int[available + 1];
        for (var j = 0; j <= available; j++)
        {
            row[j] = j <= tolerance ? j : Far;
        }

        for (var i = 1; i <= words.Count; i++)
        {
            var low = Math.Max(1, i - tolerance);
            var diagonal = row[low - 1];
            row[low - 1] = low == 1 && i <= tolerance ? i : Far;
            var least = row[low - 1];
            for (var j = low; j <= Math.Min(available, i + tolerance); j++)
            {
                var above = row[j];
                row[j] = Same(words[i - 1], text.Words[first + j - 1]) ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > tolerance)
            {
                return null;
            }
        }

        var count = 0;
        for (var j = 1; j <= available; j++)
        {
            if (count == 0 || row[j] < row[count])
            {
                count = j;
            }
        }

        return count > 0 && row[count] <= tolerance ? (count, row[count]) : null;
    }

    private static bool Same(string form, FormWord said) => form == FormText.Number ? NumberIn(said.Stem) is not null : said.Is(form);

    /// <summary>The wordings that begin with a word, or with one that it is meant to be.</summary>
    private IReadOnlyList<FormWording> BeginningWith(FormWord word)
    {
        if (!_beginnings.TryGetValue((word.Stem, word.IsShort), out var found))
        {
            _beginnings[(word.Stem, word.IsShort)] = found = [.. wordings.BeginningWith(word)];
        }

        return found;
    }

    private static int? NumberIn(string word) =>
        word.Length < 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// A label of a group that the form words otherwise than the template: it begins as a question's title does, and has no word
    /// in which the section does not speak about the group.
    /// </summary>
    private FormMatch? LooseLabel(int first, int line, bool starts, (Section Section, Question Group) open)
    {
        var question = open.Group.Questions.FirstOrDefault(question =>
            question.Title.Wordings.Values.Any(title => new FormText([new FormLine(title)]).Words is [var word, ..] && text.Words[first].Is(word.Stem)));
        if (question is null)
        {
            return null;
        }

        var vocabulary = wordings.VocabularyOf(open.Section, open.Group);
        int? number = null;
        int? repetition = null;
        var longest = Math.Min(first + WordsOfALooseLabel, text.Words.Count);
        for (var index = first; index < longest && text.Words[index].Line == line; index++)
        {
            // The number of the group stands behind its name.
            if (NumberIn(text.Words[index].Stem) is { } found)
            {
                if (index - 1 > first && IsNameOf(open.Group, text.Words[index - 1]))
                {
                    repetition = found;
                }
                else
                {
                    number ??= found;
                }
            }
            else if (!vocabulary.Contains(text.Words[index].Stem) && !vocabulary.Any(text.Words[index].Is))
            {
                return null;
            }

            var (ending, end) = Ending(text.Words[index]);
            if (index > first && (ending is LabelEnding.Colon || (starts && ending is LabelEnding.Line)))
            {
                var wording = new FormWording([text.Words[first].Stem], open.Section, question) { Group = open.Group };
                return new FormMatch(wording, number, line, end, IsExact: true) { Repetition = repetition };
            }
        }

        return null;
    }

    private static bool IsNameOf(Question group, FormWord word) =>
        group.Name.Wordings.Values.Concat(group.Questions[0].Name.Wordings.Values).Any(name => new FormText([new FormLine(name)]).Words is [var only] && word.Is(only.Stem));

    private (LabelEnding Ending, int Offset) Ending(FormWord last)
    {
        var line = text.Lines[last.Line];
        var end = last.End;
        while (end < line.Length && (line[end] is not (':' or '|' or '(' or '[' or '“' or '«' or '"') && !char.IsWhiteSpace(line[end]) && !char.IsLetterOrDigit(line[end])))
        {
            end++;
        }

        var rest = line.AsSpan(end);
        var trimmed = rest.TrimStart();
        var start = line.Length - trimmed.Length;
        return trimmed is [':', ..] ? (LabelEnding.Colon, start + 1)
            : HasNoWord(trimmed) ? (LabelEnding.Line, line.Length)
            : trimmed is ['|', ..] ? (LabelEnding.Gap, start + 1)
            : trimmed.Length < rest.Length && (rest[0] is '\t' || start - end > 1) ? (LabelEnding.Gap, start)
            : (LabelEnding.None, end);
    }

    private static bool HasNoWord(ReadOnlySpan<char> rest)
    {
        foreach (var letter in rest)
        {
            // A surrogate counts as a word, so that no letter beyond the first plane is taken for layout.
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                return false;
            }
        }

        return true;
    }
}
