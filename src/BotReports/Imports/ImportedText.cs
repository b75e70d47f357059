using System.Text;
using BotReports.Reports;

namespace BotReports.Imports;

/// <summary>The lines of one answer, put together as they were meant: a line broken by the page's width is no line.</summary>
internal sealed class ImportedText
{
    // Lines are broken by a program somewhere between a narrow cell of a printed form and the width of a page.
    private const int NarrowestPage = 45;
    private const int WidestPage = 140;

    // Letters differ in width, so full lines differ in length.
    private const double Slack = 0.85;

    private readonly List<(string Line, bool IsNew)> _lines = [];

    /// <summary>Whether the words came as they are meant, with the lines that they have.</summary>
    public bool IsWhole { get; private init; }

    public bool IsEmpty => _lines.Count == 0;

    public bool EndsWithColon => !IsEmpty && _lines[^1].Line.AsSpan().TrimEnd().EndsWith(":");

    /// <summary>Whether the words so far are a sentence that goes on.</summary>
    public bool IsUnfinished => !IsEmpty && _lines[^1].Line.AsSpan().TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last is ',' or ';' or '-');

    /// <summary>See <see cref="ImportedAnswer.IsTagged"/>.</summary>
    public bool IsTagged { get; private init; }

    /// <summary>See <see cref="ImportedAnswer.Origin"/>.</summary>
    public ImportedOrigin? Origin { get; private init; }

    /// <summary>What is said, boxes that were ticked as what they mean.</summary>
    public string Words => IsWhole ? ToString() : CheckBoxes.Meaning(ToString());

    public static ImportedText Whole(string text, bool isTagged = false, ImportedOrigin? origin = null)
    {
        var whole = new ImportedText { IsWhole = true, IsTagged = isTagged, Origin = origin };
        whole.Add(text, isNew: true);
        return whole;
    }

    /// <param name="line">A line, or what is left of it behind its marker.</param>
    /// <param name="isNew">Whether it begins a line in any case.</param>
    public void Add(string line, bool isNew) => _lines.Add((line, isNew));

    public override string ToString()
    {
        if (IsWhole)
        {
            return string.Join('\n', _lines.Select(line => line.Line));
        }

        var width = _lines.Count == 0 ? 0 : _lines.Max(line => line.Line.TrimEnd().Length);
        var text = new StringBuilder();
        var previous = "";
        foreach (var (line, isNew) in _lines)
        {
            var words = line.Trim().Replace('\t', ' ');
            if (text.Length > 0 && !(Wraps(previous, words, width) && !isNew))
            {
                text.Append('\n');
            }
            else if (text.Length > 0 && !IsHyphenated(previous))
            {
                text.Append(' ');
            }

            text.Append(words);
            previous = line;
        }

        return text.ToString();
    }

    /// <summary>Whether a line had no room for the first word of the next.</summary>
    private static bool Wraps(string line, string next, int width)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return width is >= NarrowestPage and <= WidestPage && line.TrimEnd().Length + 1 + (word < 0 ? next.Length : word) > width * Slack;
    }

    private static bool IsHyphenated(string line) => line is [.., var letter, '-'] && char.IsLetter(letter);
}
