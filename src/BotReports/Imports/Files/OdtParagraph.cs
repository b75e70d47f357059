using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>The words of one paragraph of an OpenDocument text, and what hangs on it.</summary>
internal sealed class OdtParagraph
{
    private const int MostSpaces = 100;

    private readonly OdtStyles _styles;
    private readonly StringBuilder _words = new();
    private readonly List<(PassageKind Kind, string Words)> _notes = [];
    private readonly List<XElement> _boxes = [];
    private readonly List<UnreadKind> _unread = [];

    private OdtParagraph(OdtStyles styles) => _styles = styles;

    /// <summary>With line breaks as <c>\n</c>.</summary>
    public string Words => _words.ToString();

    public IReadOnlyList<(PassageKind Kind, string Words)> Notes => _notes;

    /// <summary>The text boxes that hang on it.</summary>
    public IReadOnlyList<XElement> Boxes => _boxes;

    public IReadOnlyList<UnreadKind> Unread => _unread;

    public static OdtParagraph Read(XElement paragraph, OdtStyles styles)
    {
        var read = new OdtParagraph(styles);
        if (!styles.IsHidden(paragraph.Value("style-name")))
        {
            read.ReadAll(paragraph);
        }

        return read;
    }

    /// <summary>A paragraph without words, for a frame that stands between paragraphs.</summary>
    public static OdtParagraph Around(XElement frame, OdtStyles styles)
    {
        var read = new OdtParagraph(styles);
        read.ReadFrame(frame);
        return read;
    }

    private void ReadAll(XElement parent)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText letters)
            {
                Append(letters.Value);
            }
            else if (node is XElement element)
            {
                Read(element);
            }
        }
    }

    private void Read(XElement element)
    {
        switch (element.Local)
        {
            case "s":
                _words.Append(' ', int.TryParse(element.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, MostSpaces) : 1);
                break;
            case "tab":
                _words.Append('\t');
                break;
            case "line-break":
                _words.Append('\n');
                break;
            case "note":
                _notes.Add((element.Value("note-class") is "endnote" ? PassageKind.Endnote : PassageKind.Footnote, WordsOf(element.Child("note-body"))));
                break;
            case "annotation":
                _notes.Add((PassageKind.Comment, WordsOf(element)));
                break;
            case "frame" or "custom-shape":
                ReadFrame(element);
                break;
            case "ruby":
                // Its reading says the same in other letters.
                element.Children("ruby-base").ToList().ForEach(ReadAll);
                break;
            case "span" when _styles.IsHidden(element.Value("style-name")):
            case "hidden-text" or "annotation-end" or "bookmark" or "soft-page-break" or "tracked-changes" or "placeholder":
                break;
            default:
                ReadAll(element);
                break;
        }
    }

    private void ReadFrame(XElement frame)
    {
        var boxes = frame.Local == "custom-shape" ? [frame] : frame.Children("text-box").ToList();
        _boxes.AddRange(boxes);
        if (boxes.Count == 0)
        {
            _unread.Add(frame.Child("object") is not null || frame.Child("object-ole") is not null ? UnreadKind.Embedded : frame.Child("image") is not null ? UnreadKind.Picture : UnreadKind.Drawing);
        }
    }

    private string WordsOf(XElement? parent) =>
        string.Join('\n', parent?.Descendants().Where(inner => inner.Local is "p" or "h").Select(paragraph => Read(paragraph, _styles).Words.Trim()) ?? []);

    /// <summary>Several spaces of the source are one, and at the beginning of a line none.</summary>
    private void Append(string letters)
    {
        foreach (var letter in letters)
        {
            if (letter is ' ' or '\t' or '\r' or '\n')
            {
                if (_words.Length > 0 && _words[^1] is not (' ' or '\n'))
                {
                    _words.Append(' ');
                }
            }
            else if (letter != '\u00AD')
            {
                _words.Append(letter == '\u2011' ? '-' : letter);
            }
        }
    }
}
