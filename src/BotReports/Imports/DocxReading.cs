using System.Text;
using System.Xml;
using BotReports.Exports;

namespace BotReports.Imports;

/// <summary>
/// One walk through the XML of a Word document: a line for each paragraph, an empty line between the cells of a table. What a
/// document of ours says about its words is kept, see <see cref="FormLine.Field"/>.
/// </summary>
/// <param name="document">The part with the document's words.</param>
/// <param name="limits">How deep its elements may be nested, and how long its text may be.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class DocxReading(XmlReader document, ImportLimits limits, CancellationToken cancellationToken)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Bullet = "\u2022 ";

    private readonly List<FormLine> _lines = [];
    private readonly StringBuilder _paragraph = new();
    private readonly Stack<Control> _controls = [];
    private bool _isText;
    private bool _isListed;
    private bool _isOurParagraph;
    private bool _isOurRun;
    private int _openParagraphs;

    /// <summary>Where the words of the paragraph belong; null where it does not say.</summary>
    private string? _field;

    /// <summary>The answer whose control is still open, and the field that it belongs to; null where there is none.</summary>
    private readonly StringBuilder _answer = new();
    private string? _answerField;
    private int _characters;

    /// <exception cref="RefusedException">It is nested deeper or longer than allowed.</exception>
    public FilledForm Read()
    {
        while (document.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.NodeType is XmlNodeType.Element && document.LocalName is "del" or "moveFrom" or "tabs" or "Fallback" or "instrText")
            {
                // These hold no words of the document: deletions, tab stops, moved text, the second rendering of a text box, field codes.
                Skip();
            }

            Check();
            if (_isText && document.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                Append(document.Value);
            }
            else if (document.NamespaceURI is Word or Strict)
            {
                _isText = document is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
                ReadElement();
            }
        }

        if (_paragraph.Length > 0)
        {
            Break();
        }

        EndAnswer();
        return FilledForm.Of(_lines);
    }

    private void ReadElement()
    {
        switch (document.NodeType, document.LocalName)
        {
            case (XmlNodeType.Element, "tab"):
                Append("\t");
                break;
            case (XmlNodeType.Element, "noBreakHyphen"):
                Append("-");
                break;
            case (XmlNodeType.Element, "br" or "cr"):
                Append("\n");
                break;
            case (XmlNodeType.Element, "numPr") when _paragraph.Length == 0:
                _isListed = true;
                break;
            case (XmlNodeType.Element, "p") when document.IsEmptyElement:
                Break();
                break;
            case (XmlNodeType.Element, "p"):
                // A paragraph within one is a text box.
                if (_openParagraphs++ > 0 && _paragraph.Length > 0)
                {
                    Break();
                }

                break;
            case (XmlNodeType.EndElement, "p"):
                _openParagraphs--;
                Break();
                break;
            case (XmlNodeType.EndElement, "tc") when _answerField is null:
                Count(1);
                _lines.Add(new FormLine(""));
                break;
            case (XmlNodeType.Element, "pStyle"):
                _isOurParagraph = IsOurs(document.GetAttribute("val", document.NamespaceURI));
                break;
            case (XmlNodeType.Element, "r"):
                _isOurRun = false;
                break;
            case (XmlNodeType.Element, "rStyle"):
                _isOurRun = IsOurs(document.GetAttribute("val", document.NamespaceURI));
                break;
            case (XmlNodeType.Element, "sdt") when !document.IsEmptyElement:
                _controls.Push(new Control { IsAroundParagraphs = _openParagraphs == 0 });
                break;
            case (XmlNodeType.Element, "tag") when _controls.TryPeek(out var control):
                control.Tag = document.GetAttribute("val", document.NamespaceURI) ?? "";
                _field = FieldOf(control) ?? _field;
                break;
            case (XmlNodeType.Element, "showingPlcHdr") when _controls.TryPeek(out var control):
                control.IsPlaceholder = true;
                break;
            case (XmlNodeType.EndElement, "sdt"):
                if (_controls.Pop().IsAroundParagraphs)
                {
                    FindField();
                }

                break;
        }
    }

    /// <summary>What stands in for words, and our own remarks, are nobody's words.</summary>
    private void Append(string words)
    {
        if (!_isOurParagraph && !_isOurRun && !_controls.Any(control => control.IsPlaceholder || control.Tag == WordTag.Remark))
        {
            Count(words.Length);
            _paragraph.Append(words);
        }
    }

    private void Break()
    {
        Count(1);
        var words = _paragraph.ToString();
        if (_field is { } field)
        {
            Add(field, words);
        }
        else
        {
            EndAnswer();
            _lines.AddRange(words.Split('\n').Select((line, index) => new FormLine(index == 0 && _isListed ? Bullet + line : line)));
        }

        _paragraph.Clear();
        (_isListed, _isOurParagraph, _isOurRun) = (false, false, false);
        FindField();
    }

    private void FindField()
    {
        _field = _controls.Select(FieldOf).FirstOrDefault(outer => outer is not null);
        if (_field is null)
        {
            EndAnswer();
        }
    }

    /// <summary>A control may hold several paragraphs, which are the lines of one answer.</summary>
    private void Add(string field, string words)
    {
        if (_answerField == field)
        {
            _answer.Append('\n').Append(words);
            return;
        }

        EndAnswer();
        if (string.IsNullOrWhiteSpace(words))
        {
            _lines.Add(new FormLine(""));
            return;
        }

        _answerField = field;
        _answer.Append(words);
    }

    private void EndAnswer()
    {
        if (_answerField is { } field)
        {
            _lines.Add(new FormLine(_answer.ToString(), field));
        }

        _answerField = null;
        _answer.Clear();
    }

    /// <summary>Every line counts, so that no text of nothing but line ends grows beyond all bounds.</summary>
    private void Count(int characters)
    {
        _characters += characters;
        if (_characters > limits.Characters || _lines.Count > limits.Lines)
        {
            throw new RefusedException(ImportRefusal.TooLong);
        }
    }

    private static bool IsOurs(string? style) => style?.StartsWith(WordTag.StylePrefix, StringComparison.Ordinal) is true;

    /// <summary>Where a control's words belong: to no question where they are a note.</summary>
    private static string? FieldOf(Control control) => control.Tag == WordTag.Note ? "" : WordTag.IsAnswer(control.Tag, out var field) ? field : null;

    /// <summary>Passes over an element and all that is in it, never deeper than allowed.</summary>
    private void Skip()
    {
        var depth = document.Depth;
        if (document.IsEmptyElement)
        {
            return;
        }

        while (document.Read() && document.Depth > depth)
        {
            Check();
        }
    }

    private void Check()
    {
        if (document.Depth > limits.Depth)
        {
            throw new RefusedException(ImportRefusal.Damaged);
        }
    }

    private sealed class Control
    {
        public string Tag { get; set; } = "";

        public bool IsPlaceholder { get; set; }

        public bool IsAroundParagraphs { get; init; }
    }
}
