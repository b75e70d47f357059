using System.Text;

namespace BotReports.Imports.Files;

/// <summary>Puts lines of one column together to paragraphs.</summary>
/// <param name="text">Takes them down.</param>
internal sealed class PdfParagraphs(DocumentText text)
{
    /// <summary>In heights of letters: lines of a paragraph are not further apart.</summary>
    private const double FarthestLines = 1.75;

    private readonly StringBuilder _words = new();
    private PdfSegment? _last;
    private PdfLine? _line;

    /// <summary>Whether a line left no room for the first word of the next, or the next goes on with its sentence.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next.</param>
    /// <param name="right">Where their column ends.</param>
    public static bool GoesOn(PdfSegment line, PdfSegment next, double right) =>
        line.Right + next.FirstWord > right - 2 || (char.IsLower(next.Text[0]) && line.Text[^1] is not ('.' or ':' or '!' or '?'));

    /// <param name="segment">The next line of the column.</param>
    /// <param name="line">The whole line of the page.</param>
    /// <param name="right">Where the column ends.</param>
    public void Add(PdfSegment segment, PdfLine line, double right)
    {
        if (Begins(segment, line, right))
        {
            End();
        }
        else if (_words.Length > 0 && _words[^1] != '-')
        {
            _words.Append(' ');
        }

        _words.Append(segment.Text);
        (_last, _line) = (segment, line);
    }

    /// <summary>Whether the next line of the column begins a paragraph.</summary>
    public bool Begins(PdfSegment segment, PdfLine line, double right) =>
        _last is not { } last || _line is not { } before || LineMarker.At(segment.Text, 0).Kind is not MarkerKind.None
        || (line.Top > before.Top && line.Top - before.Top > Math.Max(line.Height, before.Height) * FarthestLines)
        || !GoesOn(last, segment, right) || Math.Abs(line.Height - before.Height) > 0.6;

    /// <summary>Ends a paragraph.</summary>
    public void End()
    {
        if (_words.Length > 0)
        {
            var words = _words.ToString();
            _words.Clear();
            var marker = LineMarker.At(words, 0);
            if (marker.Kind is MarkerKind.Bullet)
            {
                text.Item(words[marker.End..]);
            }
            else if (marker is { Kind: MarkerKind.Number, Number: { } number })
            {
                text.Item(words[marker.End..], number);
            }
            else
            {
                text.Paragraph(words);
            }
        }

        (_last, _line) = (null, null);
    }
}
