using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>The tables of a document; most have two columns, as the form has them: what is asked, and what was answered.</summary>
internal static class WordTable
{
    private const int LabelWidth = 2722;
    private const int AnswerWidth = WordPage.TextWidth - LabelWidth;

    /// <summary>In characters: about an eighth of a page.</summary>
    private const int LongestWhole = 500;

    private const string Line = "A6A6A6";
    private const string Shade = "EEF2F8";

    /// <summary>A row for each question.</summary>
    /// <param name="text">Says which way the document reads.</param>
    /// <param name="caption">What the table is, for readers who do not see it.</param>
    /// <param name="rows">What is asked, and what was answered.</param>
    public static Table Of(WordText text, string caption, IEnumerable<(Paragraph Label, IEnumerable<Paragraph> Answers)> rows)
    {
        var table = Framed(text, [LabelWidth, AnswerWidth], caption, hasHeading: false);
        table.Append(rows.Select(Row));
        return table;
    }

    /// <summary>What belongs together below a heading, which stands again at the top of each page that the table goes on to.</summary>
    /// <param name="text">Says which way the document reads.</param>
    /// <param name="caption">What the table is, for readers who do not see it.</param>
    /// <param name="heading">Across both columns.</param>
    /// <param name="opening">Across both columns too; none where there is nothing to say.</param>
    /// <param name="rows">A row for each further question.</param>
    public static Table Of(WordText text, string caption, Paragraph heading, IReadOnlyList<Paragraph> opening, IEnumerable<(Paragraph Label, IEnumerable<Paragraph> Answers)> rows)
    {
        var table = Framed(text, [LabelWidth, AnswerWidth], caption, hasHeading: true);
        table.Append(Heading(Cell(WordPage.TextWidth, Shade, [heading], columns: 2)));
        if (opening.Count > 0)
        {
            table.Append(new TableRow(Cell(WordPage.TextWidth, null, opening, columns: 2)));
        }

        table.Append(rows.Select(Row));
        return table;
    }

    /// <summary>A table of several columns, whose headings stand again at the top of each page.</summary>
    /// <param name="text">Says which way the document reads.</param>
    /// <param name="caption">What the table is, for readers who do not see it.</param>
    /// <param name="columns">The headings, each with the share of the width that its column has.</param>
    /// <param name="rows">A paragraph for each column.</param>
    public static Table Of(WordText text, string caption, IReadOnlyList<(Paragraph Heading, double Share)> columns, IEnumerable<IReadOnlyList<Paragraph>> rows)
    {
        var widths = columns.Select(column => (int)(WordPage.TextWidth * column.Share)).ToList();
        var table = Framed(text, widths, caption, hasHeading: true, hasLabels: false);
        table.Append(Heading([.. columns.Select((column, index) => Cell(widths[index], Shade, [column.Heading]))]));
        table.Append(rows.Select(row => Whole(new TableRow(row.Select((paragraph, index) => Cell(widths[index], null, [paragraph]))))));
        return table;
    }

    /// <summary>Stays on one page unless that would leave much of the page before it empty.</summary>
    private static TableRow Row((Paragraph Label, IEnumerable<Paragraph> Answers) row)
    {
        var made = new TableRow(Cell(LabelWidth, Shade, [row.Label]), Cell(AnswerWidth, null, row.Answers));
        return made.InnerText.Length <= LongestWhole ? Whole(made) : made;
    }

    private static TableRow Heading(params TableCell[] cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(cells);
        return row;
    }

    private static TableRow Whole(TableRow row)
    {
        row.TableRowProperties = new TableRowProperties(new CantSplit());
        return row;
    }

    private static Table Framed(WordText text, IReadOnlyList<int> widths, string caption, bool hasHeading, bool hasLabels = true)
    {
        var properties = new TableProperties();
        if (text.IsDocumentRightToLeft)
        {
            properties.BiDiVisual = new BiDiVisual();
        }

        properties.TableWidth = new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" };
        properties.TableBorders = new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>());
        properties.TableLayout = new TableLayout { Type = TableLayoutValues.Fixed };
        properties.TableCellMarginDefault = new TableCellMarginDefault(
            new TopMargin { Type = TableWidthUnitValues.Dxa, Width = "60" },
            new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 100 },
            new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = "20" },
            new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 100 });
        properties.TableLook = new TableLook { FirstRow = hasHeading, FirstColumn = hasLabels, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true };
        properties.TableCaption = new TableCaption { Val = WordText.Printable(caption) };

        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
    }

    private static TableCell Cell(int width, string? shade, IEnumerable<Paragraph> content, int columns = 1)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
        if (columns > 1)
        {
            properties.Append(new GridSpan { Val = columns });
        }

        if (shade is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        }

        var cell = new TableCell(properties);
        cell.Append(content);
        return cell;
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };
}
