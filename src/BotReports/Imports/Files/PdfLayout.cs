namespace BotReports.Imports.Files;

/// <summary>
/// Finds paragraphs, columns and tables again by where their lines stand. A line that leaves room for the first word of the next ends its paragraph. Where
/// a gap goes down through most of a page, there are columns; where it goes through some lines, there is a table, whose rows begin where its first column does.
/// </summary>
/// <param name="text">Takes down what is found.</param>
/// <param name="width">Where the widest line of the document ends.</param>
internal sealed class PdfLayout(DocumentText text, double width)
{
    /// <summary>In heights of letters: rows of a table are not further apart.</summary>
    private const double FarthestRows = 3.8;

    /// <summary>The share of a page's lines that a gap has to go through to part columns.</summary>
    private const double MostLines = 0.7;

    private const double Tolerance = 6;

    private readonly PdfParagraphs _paragraphs = new(text);

    /// <summary>Reads a page.</summary>
    public void Read(IReadOnlyList<PdfLine> lines)
    {
        if (Columns(lines) is { } gap)
        {
            ReadRegions([.. lines.Select(line => Part(line, segment => segment.Left < gap)).OfType<PdfLine>()], gap);
            ReadRegions([.. lines.Select(line => Part(line, segment => segment.Left >= gap)).OfType<PdfLine>()], width);
        }
        else
        {
            ReadRegions(lines, width);
        }
    }

    /// <summary>Ends the last paragraph, which may go over pages.</summary>
    public void End() => _paragraphs.End();

    private static PdfLine? Part(PdfLine line, Func<PdfSegment, bool> isIn) =>
        line.Segments.Where(isIn).ToList() is { Count: > 0 } segments ? line with { Segments = segments } : null;

    /// <summary>Where a gap parts a page into two columns; null where none does.</summary>
    private static double? Columns(IReadOnlyList<PdfLine> lines)
    {
        // In columns, both sides are sentences that go on below; in a table, most cells are short.
        var parted = lines.Where(line => line.Segments.Count == 2 && line.Segments.All(segment => segment.Text.Length > 25)).ToList();
        if (parted.Count < 8 || parted.Count < lines.Count * MostLines)
        {
            return null;
        }

        var left = parted.Max(line => line.Segments[0].Right);
        var right = parted.Min(line => line.Segments[1].Left);
        return left < right ? right - 1 : null;
    }

    private void ReadRegions(IReadOnlyList<PdfLine> lines, double right)
    {
        for (var index = 0; index < lines.Count;)
        {
            var end = TableEnd(lines, index);
            if (end > index)
            {
                _paragraphs.End();
                ReadTable([.. lines.Skip(index).Take(end - index)]);
                index = end;
            }
            else
            {
                var line = lines[index++];
                _paragraphs.Add(line.Segments is [var only] ? only : Joined(line.Segments), line, right);
            }
        }
    }

    private static PdfSegment Joined(IReadOnlyList<PdfSegment> segments) =>
        segments[0] with { Text = string.Join('\t', segments.Select(segment => segment.Text)), Right = segments[^1].Right };

    /// <summary>Where the table ends that begins at a line; the line itself where none does.</summary>
    private static int TableEnd(IReadOnlyList<PdfLine> lines, int start)
    {
        if (lines[start].Segments.Count < 2)
        {
            return start;
        }

        var columns = new List<double>(lines[start].Segments.Select(segment => segment.Left));
        var (end, parted) = (start, 0);
        for (var index = start; index < lines.Count; index++)
        {
            var line = lines[index];
            var far = index > start && line.Top - lines[index - 1].Top > line.Height * FarthestRows;
            if (far || (line.Segments.Count == 1 && Crosses(line.Segments[0], columns)) || (line.Segments.Count == 1 && IsAfter(line, lines, index, columns)))
            {
                break;
            }

            columns.AddRange(line.Segments.Select(segment => segment.Left).Where(left => columns.TrueForAll(column => Math.Abs(column - left) > Tolerance * 3)));
            parted += line.Segments.Count > 1 ? 1 : 0;
            end = index + 1;
        }

        return parted >= 2 ? end : start;
    }

    /// <summary>Whether words go through the gap between the first column and the second.</summary>
    private static bool Crosses(PdfSegment segment, List<double> columns) =>
        columns.Order().Skip(1).FirstOrDefault() is > 0 and var second && segment.Left < second - Tolerance && segment.Right > second + Tolerance;

    /// <summary>Whether a line that stands in the first column alone is no part of a table any more: nothing beside it follows.</summary>
    private static bool IsAfter(PdfLine line, IReadOnlyList<PdfLine> lines, int index, List<double> columns) =>
        line.Segments[0].Left < columns.Order().Skip(1).FirstOrDefault() - Tolerance
        && !lines.Skip(index).Take(4).Any(next => next.Segments.Count > 1 || next.Segments[0].Left > columns.Min() + (Tolerance * 3));

    private void ReadTable(IReadOnlyList<PdfLine> lines)
    {
        var lefts = new List<double>();
        foreach (var left in lines.SelectMany(line => line.Segments).Select(segment => segment.Left).Order())
        {
            if (lefts.Count == 0 || left - lefts[^1] > Tolerance * 3)
            {
                lefts.Add(left);
            }
        }

        var widths = lefts.Select((left, column) => lines.SelectMany(line => line.Segments).Where(segment => ColumnOf(segment, lefts) == column).Max(segment => segment.Right)).ToList();
        var rows = new List<List<(int Column, DocumentText Words)>>();
        var cells = new Dictionary<int, (DocumentText Words, PdfParagraphs Paragraphs)>();
        PdfSegment? first = null;
        foreach (var line in lines)
        {
            var opening = line.Segments.FirstOrDefault(segment => ColumnOf(segment, lefts) == 0);
            if (opening is not null && (first is null || !PdfParagraphs.GoesOn(first, opening, widths[0]) || (!char.IsLower(opening.Text[0]) && line.Segments.Any(segment => segment != opening && BeginsIn(ColumnOf(segment, lefts), segment, line)))))
            {
                Close();
            }

            first = opening;
            foreach (var segment in line.Segments)
            {
                var column = ColumnOf(segment, lefts);
                if (!cells.TryGetValue(column, out var cell))
                {
                    var words = text.Cell();
                    cells[column] = cell = (words, new PdfParagraphs(words));
                }

                cell.Paragraphs.Add(segment, line, widths[column]);
            }
        }

        Close();
        text.Table(rows);

        bool BeginsIn(int column, PdfSegment segment, PdfLine line) => !cells.TryGetValue(column, out var cell) || cell.Paragraphs.Begins(segment, line, widths[column]);

        void Close()
        {
            if (cells.Count > 0)
            {
                foreach (var cell in cells.Values)
                {
                    cell.Paragraphs.End();
                }

                rows.Add([.. cells.OrderBy(cell => cell.Key).Select(cell => (cell.Key, cell.Value.Words))]);
                cells.Clear();
            }
        }
    }

    private static int ColumnOf(PdfSegment segment, List<double> lefts) => Math.Max(0, lefts.FindLastIndex(left => left <= segment.Left + Tolerance));
}
