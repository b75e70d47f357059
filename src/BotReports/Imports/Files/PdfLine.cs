using UglyToad.PdfPig.Content;

namespace BotReports.Imports.Files;

/// <summary>What stands at one height of a page, in the pieces between which there is more room than between words.</summary>
/// <param name="Top">How far it is from the top of the page, in points.</param>
/// <param name="Height">The height of its letters, in points.</param>
internal sealed record PdfLine(double Top, double Height, IReadOnlyList<PdfSegment> Segments)
{
    /// <summary>In heights of letters: more than the room between words that are set to fill a line.</summary>
    private const double Gap = 1.6;

    /// <summary>The same where something else says that a column begins.</summary>
    private const double NarrowGap = 0.4;

    private const int FewestOfAColumn = 3;

    /// <summary>All of it, as it is read.</summary>
    public string Words => string.Join(' ', Segments.Select(segment => segment.Text));

    /// <summary>The lines of a page from its top to its bottom.</summary>
    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<Word> words, double pageHeight)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(word => word.BoundingBox.Bottom))
        {
            // Letters with and without descenders end at different heights.
            if (lines is [.., var line] && Math.Abs(line[0].Letters[0].StartBaseLine.Y - word.Letters[0].StartBaseLine.Y) < HeightOf(word) / 2)
            {
                line.Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        // Where many lines go on behind a gap, a column begins, which a narrower gap shows as well.
        var columns = lines.SelectMany(line => Of(line, pageHeight, []).Segments.Skip(1)).GroupBy(segment => Math.Round(segment.Left / 4)).Where(group => group.Count() >= FewestOfAColumn).Select(group => group.Average(segment => segment.Left)).ToList();
        return [.. lines.Select(line => Of(line, pageHeight, columns)).OrderBy(line => line.Top)];
    }

    private static PdfLine Of(List<Word> words, double pageHeight, IReadOnlyList<double> columns)
    {
        var height = words.Max(HeightOf);
        words = words is [_, ..] && words.Exists(word => !IsRaised(word, height)) ? words.FindAll(word => !IsRaised(word, height)) : words;
        var segments = new List<PdfSegment>();
        var open = new List<Word>();
        foreach (var word in words.OrderBy(word => word.BoundingBox.Left))
        {
            if (open.Count > 0 && word.BoundingBox.Left - open[^1].BoundingBox.Right is var gap && (gap > height * Gap || (gap > height * NarrowGap && (IsMark(word.Text) || columns.Any(column => Math.Abs(column - word.BoundingBox.Left) < 3)))))
            {
                segments.Add(Segment(open));
                open.Clear();
            }

            open.Add(word);
        }

        segments.Add(Segment(open));
        return new PdfLine(pageHeight - words[0].Letters[0].StartBaseLine.Y, height, Marks(segments));
    }

    private static PdfSegment Segment(List<Word> words) =>
        new(string.Join(' ', words.Select(word => word.Text)), words[0].BoundingBox.Left, words[^1].BoundingBox.Right, words[0].BoundingBox.Width);

    /// <summary>The mark of a list stands away from its item, and belongs to it.</summary>
    private static List<PdfSegment> Marks(List<PdfSegment> segments)
    {
        for (var index = 0; index + 1 < segments.Count; index++)
        {
            if (LineMarker.At($"{segments[index].Text} x", 0) is { Kind: not MarkerKind.None } marker && marker.End == segments[index].Text.Length + 1)
            {
                segments[index] = segments[index + 1] with { Text = $"{segments[index].Text} {segments[index + 1].Text}", Left = segments[index].Left };
                segments.RemoveAt(index + 1);
            }
        }

        return segments;
    }

    /// <summary>The number of a note.</summary>
    private static bool IsRaised(Word word, double height) => HeightOf(word) < height * 0.75 && word.Text.All(char.IsDigit);

    private static bool IsMark(string word) => word.Length == 1 && word[0] is '•' or '·' or '▪' or '■' or '●' or '○' or (>= '\uE000' and <= '\uF8FF');

    private static double HeightOf(Word word) => Math.Max(word.Letters[0].PointSize, 1);
}
