using System.Globalization;
using System.Text;
using System.Xml;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.References;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>Paragraphs and runs of plain words: line breaks kept, each in its script's direction and its own language, nothing that XML forbids.</summary>
/// <param name="language">The language of the form, as two letters.</param>
internal sealed class WordText(string language)
{
    /// <summary>No character, and none that XML allows.</summary>
    private const char Place = '\uffff';

    /// <summary>As much as Word takes, with room for a number.</summary>
    private const int LongestBookmark = 36;

    private const string Arabic = "ar";
    private const string Hebrew = "he";

    private static readonly string[] RightToLeftLanguages = [Arabic, Hebrew, "fa", "ur"];

    /// <summary>Whether the form reads from right to left.</summary>
    public bool IsDocumentRightToLeft { get; } = IsRightToLeft(language);

    private static bool IsRightToLeft(string language) => RightToLeftLanguages.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text in one line, without characters that have no place in XML.</summary>
    public static string Printable(string text) => WithoutForbidden(TypedText.Line(text));

    /// <summary>A paragraph in a style; the direction is that of its first letter, where it has one.</summary>
    public Paragraph Paragraph(string? style, string text, params OpenXmlElement[] more)
    {
        var lines = Lines(text);
        return Paragraph(style, string.Concat(lines), Runs(lines), more);
    }

    /// <summary>A paragraph of words that belong to a tag; without words, room for them.</summary>
    /// <param name="style">The style.</param>
    /// <param name="tag">Whose words they are, see <see cref="WordTag"/>; null where that cannot be said.</param>
    /// <param name="text">The words.</param>
    /// <param name="references">What stands between the words to show what they point to.</param>
    /// <param name="more">What follows them.</param>
    public Paragraph Tagged(string style, string? tag, string text, IReadOnlyList<ReferenceOpening> references, params OpenXmlElement[] more)
    {
        var lines = TypedText.Lines(WithPlacesOf(references, text));
        if (tag is not null && lines.Count == 0)
        {
            return Paragraph(style, "", [WordControl.Empty(tag)], more);
        }

        var content = new List<OpenXmlElement>();
        var words = new List<OpenXmlElement>();
        var shown = 0;
        foreach (var (index, line) in lines.Index())
        {
            foreach (var (part, piece) in line.Split(Place).Index())
            {
                if (part > 0)
                {
                    content.AddRange(Tagged(tag, words));
                    content.Add(WordControl.Remark([Link(references[shown++])]));
                    words = [];
                }

                words.Add(RunOf(WithoutForbidden(piece), isNewLine: part == 0 && index > 0));
            }
        }

        return Paragraph(style, string.Concat(lines), content.Concat(Tagged(tag, words)), more);
    }

    /// <summary>A paragraph that is nobody's words but ours.</summary>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="words">The words.</param>
    /// <param name="look">The style of the words themselves.</param>
    public Paragraph Own(string style, string words, string look = WordStyles.Own)
    {
        var paragraph = Paragraph(style, words);
        var runs = paragraph.Elements<Run>().ToList();
        foreach (var run in runs)
        {
            run.Remove();
            run.RunProperties ??= new RunProperties();
            run.RunProperties.RunStyle = new RunStyle { Val = look };
        }

        if (runs.Count > 0)
        {
            paragraph.Append(WordControl.Remark(runs));
        }

        return paragraph;
    }

    /// <summary>A remark that follows the words of a paragraph, such as "(extra)".</summary>
    /// <param name="text">The remark.</param>
    /// <param name="style">How it looks.</param>
    public static SdtRun Remark(string text, string style = WordStyles.Remark) =>
        WordControl.Remark([new Run(new RunProperties { RunStyle = new RunStyle { Val = style } }, new Text($" {text}") { Space = SpaceProcessingModeValues.Preserve })]);

    /// <summary>The name by which a link finds an answer to a question.</summary>
    public static string BookmarkOf(string question, int place) => string.Create(CultureInfo.InvariantCulture, $"{string.Concat(question.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_').Take(LongestBookmark))}_{place}");

    private Paragraph Paragraph(string? style, string words, IEnumerable<OpenXmlElement> content, OpenXmlElement[] more)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        // Said even where it is off: a paragraph in the other direction has to undo what its neighbours do.
        properties.BiDi = new BiDi { Val = IsRightToLeftText(words) };
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        if (WrittenLanguage.Of(words) is { } own && own != language)
        {
            foreach (var run in paragraph.Descendants<Run>())
            {
                run.RunProperties ??= new RunProperties();
                run.RunProperties.Languages ??= new DocumentFormat.OpenXml.Wordprocessing.Languages();
                run.RunProperties.Languages.Val = own;
            }
        }

        paragraph.Append(more);
        return paragraph;
    }

    private static List<string> Lines(string text) => [.. TypedText.Lines(text).Select(WithoutForbidden)];

    private IEnumerable<Run> Runs(List<string> lines) => lines.Select((line, index) => RunOf(line, isNewLine: index > 0));

    private Run RunOf(string words, bool isNewLine)
    {
        var run = new Run();
        if (words.EnumerateRunes().Any(IsRightToLeft))
        {
            run.RunProperties = new RunProperties { RightToLeftText = new RightToLeftText() };
            if (!IsDocumentRightToLeft)
            {
                run.RunProperties.Languages = new DocumentFormat.OpenXml.Wordprocessing.Languages { Bidi = words.EnumerateRunes().Any(IsHebrew) ? Hebrew : Arabic };
            }
        }

        if (isNewLine)
        {
            run.Append(new Break());
        }

        foreach (var (index, piece) in WordPieces.Of(words).Index())
        {
            if (index > 0)
            {
                run.Append(new SoftHyphen());
            }

            run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static List<OpenXmlElement> Tagged(string? tag, List<OpenXmlElement> words) => tag is null ? words : [WordControl.Words(tag, words)];

    private static Hyperlink Link(ReferenceOpening opening) =>
        new(new Run(new RunProperties { RunStyle = new RunStyle { Val = WordStyles.Reference } }, new Text(string.Join(' ', Lines(opening.Shown))) { Space = SpaceProcessingModeValues.Preserve })) { Anchor = BookmarkOf(opening.Field.Question, opening.Place) };

    /// <summary>The text with <see cref="Place"/> wherever something is to be shown.</summary>
    private static string WithPlacesOf(IReadOnlyList<ReferenceOpening> references, string text)
    {
        var marked = new StringBuilder();
        var start = 0;
        foreach (var reference in references)
        {
            marked.Append(text[start..reference.At].Replace(Place.ToString(), "", StringComparison.Ordinal)).Append(Place);
            start = reference.At;
        }

        return marked.Append(text[start..].Replace(Place.ToString(), "", StringComparison.Ordinal)).ToString();
    }

    private bool IsRightToLeftText(string text)
    {
        foreach (var rune in text.EnumerateRunes().Where(Rune.IsLetter))
        {
            return IsRightToLeft(rune);
        }

        return IsDocumentRightToLeft;
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, their presentation forms, and the historic and newer scripts beyond.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsHebrew(Rune rune) => rune.Value is (>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F);

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
