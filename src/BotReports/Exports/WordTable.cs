using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>A table of two columns, as the form has them: what is asked, and what was answered.</summary>
internal static class WordTable
{
    private const int LabelWidth = 2722;
    private const int AnswerWidth = WordPage.TextWidth - LabelWidth;
    private const string Line = "A6A6A6";
    private const string Shade = "EEF2F8";

    public static Table Of(WordText text, IEnumerable<(Paragraph Label, IEnumerable<Paragraph> Answers)> rows)
    {
        var properties = new TableProperties();
        if (text.IsDocumentRightToLeft)
        {
            properties.BiDiVisual = new BiDiVisual();
        }

        properties.TableWidth = new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{WordPage.TextWidth}" };
        properties.TableBorders = new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>());
        properties.TableLayout = new TableLayout { Type = TableLayoutValues.Fixed };
        properties.TableCellMarginDefault = new TableCellMarginDefault(
            new TopMargin { Type = TableWidthUnitValues.Dxa, Width = "60" },
            new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 100 },
            new BottomMargin { Type = TableWidthUnitValues.Dxa, Width = "20" },
            new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 100 });

        var table = new Table(properties, new TableGrid(new GridColumn { Width = $"{LabelWidth}" }, new GridColumn { Width = $"{AnswerWidth}" }));
        table.Append(rows.Select(row => new TableRow(Cell(LabelWidth, Shade, [row.Label]), Cell(AnswerWidth, null, row.Answers))));
        return table;
    }

    private static TableCell Cell(int width, string? shade, IEnumerable<Paragraph> content)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
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
