using System.Text;
using System.Xml.Linq;
using BotReports.Exports;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>The words of one paragraph of a Word document, and what hangs on it.</summary>
internal sealed class DocxParagraph
{
    private readonly DocxStyles _styles;
    private readonly StringBuilder _words = new();
    private readonly List<(PassageKind Kind, string Id)> _notes = [];
    private readonly List<XElement> _boxes = [];
    private readonly List<string> _diagrams = [];
    private readonly List<UnreadKind> _unread = [];
    private readonly bool _isHidden;

    /// <summary>Fields that are open, each with whether its words are known already.</summary>
    private readonly Stack<bool> _fields = [];

    private DocxParagraph(XElement paragraph, DocxStyles styles)
    {
        _styles = styles;
        Properties = paragraph.Child("pPr");
        Style = Properties?.Child("pStyle")?.Value();
        _isHidden = styles.IsHidden(Style);
    }

    public XElement? Properties { get; }

    public string? Style { get; }

    /// <summary>With line breaks as <c>\n</c>.</summary>
    public string Words => _words.ToString();

    /// <summary>Where its words belong, if a control within it says so.</summary>
    public string? Field { get; private set; }

    /// <summary>The notes that it refers to.</summary>
    public IReadOnlyList<(PassageKind Kind, string Id)> Notes => _notes;

    /// <summary>What the text boxes hold that hang on it.</summary>
    public IReadOnlyList<XElement> Boxes => _boxes;

    /// <summary>The relations of the diagrams in it whose words are in a part of their own.</summary>
    public IReadOnlyList<string> Diagrams => _diagrams;

    public IReadOnlyList<UnreadKind> Unread => _unread;

    public static DocxParagraph Read(XElement paragraph, DocxStyles styles)
    {
        var read = new DocxParagraph(paragraph, styles);
        if (!IsOurs(read.Style))
        {
            read.ReadAll(paragraph);
        }

        return read;
    }

    private static bool IsOurs(string? style) => style?.StartsWith(WordTag.StylePrefix, StringComparison.Ordinal) is true;

    private void ReadAll(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            Read(element);
        }
    }

    private void Read(XElement element)
    {
        switch (element.Local)
        {
            case "r":
                ReadRun(element);
                break;
            case "sdt":
                ReadControl(element);
                break;
            case "oMath" or "oMathPara":
                _words.Append(DocxMath.Line(element));
                break;
            case "AlternateContent":
                ReadAlternative(element);
                break;
            case "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "bdo" or "dir" or "rubyBase":
                ReadAll(element);
                break;
        }
    }

    private void ReadControl(XElement element)
    {
        var control = new DocxControl(element, _styles);
        Field = control.Field ?? Field;
        if (!control.IsPlaceholder && !control.IsRemark && control.Content is { } content)
        {
            ReadAll(content);
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        var style = properties?.Child("rStyle")?.Value();
        if (IsOurs(style) || (properties?.Child("vanish")?.IsOn ?? (_isHidden || _styles.IsHidden(style))))
        {
            return;
        }

        foreach (var part in run.Elements())
        {
            ReadPart(part);
        }
    }

    private void ReadPart(XElement part)
    {
        switch (part.Local)
        {
            case "fldChar":
                ReadField(part);
                break;
            case "footnoteReference":
                Refer(PassageKind.Footnote, part);
                break;
            case "endnoteReference":
                Refer(PassageKind.Endnote, part);
                break;
            case "commentReference":
                Refer(PassageKind.Comment, part);
                break;
            case "AlternateContent":
                ReadAlternative(part);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(part);
                break;
            case "ruby":
                // Its reading says the same in other letters.
                part.Children("rubyBase").ToList().ForEach(ReadAll);
                break;
            default:
                if (!_fields.Contains(true))
                {
                    _words.Append(WordsOf(part));
                }

                break;
        }
    }

    private static string WordsOf(XElement part) => part.Local switch
    {
        "t" => part.Value.Replace("\u00AD", "", StringComparison.Ordinal),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => DocxSymbols.Of(part.Value("font"), part.Value("char")),
        _ => "",
    };

    private void ReadField(XElement mark)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin":
                var words = DocxFormField.Words(mark.Child("ffData"));
                _words.Append(words);
                _fields.Push(words is not null);
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }

    private void Refer(PassageKind kind, XElement reference)
    {
        if (reference.Value("id") is { } id)
        {
            _notes.Add((kind, id));
        }
    }

    /// <summary>The same thing for newer and for older programs: one of the two is read.</summary>
    private void ReadAlternative(XElement alternatives)
    {
        var chosen = alternatives.Child("Choice") ?? alternatives.Child("Fallback");
        foreach (var part in chosen?.Elements() ?? [])
        {
            if (part.Local is "drawing" or "pict" or "object")
            {
                ReadDrawing(part);
            }
            else
            {
                Read(part);
            }
        }
    }

    private void ReadDrawing(XElement drawing)
    {
        var boxes = drawing.Within("txbxContent").Where(box => box.Ancestors().TakeWhile(outer => outer != drawing).All(outer => outer.Local is not ("txbxContent" or "Fallback"))).ToList();
        _boxes.AddRange(boxes);
        foreach (var diagram in drawing.Within("relIds").Select(ids => ids.Value("dm")).OfType<string>())
        {
            _diagrams.Add(diagram);
        }

        if (drawing.Local == "object")
        {
            _unread.Add(UnreadKind.Embedded);
        }
        else if (drawing.Within("chart").Any())
        {
            _unread.Add(UnreadKind.Chart);
        }
        else
        {
            var pictures = drawing.Descendants().Count(inner => inner.Local is "pic" or "imagedata");
            _unread.AddRange(Enumerable.Repeat(UnreadKind.Picture, pictures));
            if (pictures == 0 && boxes.Count == 0 && drawing.Within("wsp").Any())
            {
                _unread.Add(UnreadKind.Drawing);
            }
        }
    }
}
