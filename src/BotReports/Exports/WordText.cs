using System.Text;
using System.Xml;
using BotReports.Cards;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>Paragraphs and runs of plain words: line breaks kept, each in its script's direction, nothing that XML forbids.</summary>
/// <param name="isDocumentRightToLeft">Whether the form reads from right to left.</param>
internal sealed class WordText(bool isDocumentRightToLeft)
{
    private static readonly string[] RightToLeftLanguages = ["ar", "he", "fa", "ur"];

    public bool IsDocumentRightToLeft => isDocumentRightToLeft;

    public static bool IsRightToLeft(string language) => RightToLeftLanguages.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text in one line, without characters that have no place in XML.</summary>
    public static string Printable(string text) => WithoutForbidden(TypedText.Line(text));

    /// <summary>A paragraph in a style; the direction is that of its first letter, where it has one.</summary>
    public Paragraph Paragraph(string? style, string text, params OpenXmlElement[] more)
    {
        var lines = TypedText.Lines(text).Select(WithoutForbidden).ToList();
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        // Said even where it is off: a paragraph in the other direction has to undo what its neighbours do.
        properties.BiDi = new BiDi { Val = IsRightToLeftText(string.Concat(lines)) };
        var paragraph = new Paragraph(properties);
        paragraph.Append(Runs(lines));
        paragraph.Append(more);
        return paragraph;
    }

    /// <summary>A remark that follows the words of a paragraph, such as "(extra)".</summary>
    public static Run Remark(string text) =>
        new(new RunProperties { RunStyle = new RunStyle { Val = WordStyles.Remark } }, new Text($" {text}") { Space = SpaceProcessingModeValues.Preserve });

    private static IEnumerable<Run> Runs(List<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            var run = new Run();
            if (line.EnumerateRunes().Any(IsRightToLeft))
            {
                run.RunProperties = new RunProperties { RightToLeftText = new RightToLeftText() };
            }

            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            yield return run;
        }
    }

    private bool IsRightToLeftText(string text)
    {
        foreach (var rune in text.EnumerateRunes().Where(Rune.IsLetter))
        {
            return IsRightToLeft(rune);
        }

        return isDocumentRightToLeft;
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, their presentation forms, and the historic and newer scripts beyond.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static string WithoutForbidden(string line)
    {
        var allowed = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                allowed.Append(rune);
            }
        }

        return allowed.ToString();
    }
}
