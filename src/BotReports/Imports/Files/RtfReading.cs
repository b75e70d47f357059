using System.Text;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>One walk through a document in the Rich Text Format.</summary>
internal sealed class RtfReading
{
    private const int Western = 1252;

    /// <summary>The groups whose words are none of the document, or are said elsewhere.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "colortbl", "stylesheet", "listtable", "listoverridetable", "info", "pict", "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "rsidtbl", "generator", "listtext", "pntext", "pn",
        "pnseclvl", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atndate", "atnref", "atnparent", "nonshppict", "objdata", "objclass", "objname", "sp", "shpinst", "formfield", "datafield", "revtbl", "ftnsep", "ftnsepc",
        "aftnsep", "aftnsepc", "xe", "tc", "template", "passwordhash", "wgrffmtfilter", "mmathPr", "falt", "panose", "blipuid", "picprop", "ftncn", "aftncn", "upr", "operator", "author",
    };

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["{"] = "{",
        ["}"] = "}",
        ["\\"] = "\\",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
    };

    private readonly ImportLimits _limits;
    private readonly Stack<RtfGroup> _groups = [];
    private readonly Dictionary<int, int> _fonts = [];
    private readonly StringBuilder _paragraph = new();
    private readonly List<byte> _letters = [];
    private readonly List<(PassageKind Kind, string Words)> _notes = [];
    private readonly List<IReadOnlyList<(int Column, DocumentText Words)>> _rows = [];
    private readonly List<(int Column, DocumentText Words)> _cells = [];
    private readonly DocumentText _outer;
    private DocumentText _text;
    private RtfGroup _group = new();
    private int _codePage = Western;
    private int _defaultFont;
    private int _font;
    private int _substitutes;
    private bool _isIgnorable;
    private bool _isInFonts;
    private bool _isListed;
    private bool _isInTable;
    private int _level;

    static RtfReading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public RtfReading(DocumentText text, ImportLimits limits) => (_outer, _text, _limits) = (text, text, limits);

    /// <exception cref="RefusedException">It is nested deeper or longer than allowed.</exception>
    public void Read(RtfTokens tokens)
    {
        while (tokens.Read() is { } token)
        {
            switch (token.Kind)
            {
                case RtfTokenKind.GroupStart:
                    Flush();
                    if (_groups.Count > _limits.Depth)
                    {
                        throw new RefusedException(ImportRefusal.Damaged);
                    }

                    _groups.Push(_group);
                    _group = _group with { AtEnd = null };
                    break;
                case RtfTokenKind.GroupEnd:
                    Flush();
                    _group.AtEnd?.Invoke();
                    _group = _groups.TryPop(out var outer) ? outer : _group;
                    _isIgnorable = false;
                    break;
                case RtfTokenKind.Letter:
                    Letter((byte)token.Number!.Value);
                    break;
                default:
                    Control(token, tokens);
                    break;
            }
        }

        Flush();
        EndParagraph();
        EndTable();
    }

    private void Letter(byte letter)
    {
        if (_substitutes > 0)
        {
            _substitutes--;
        }
        else if (!_group.IsSkipped && !_group.IsHidden)
        {
            _letters.Add(letter);
        }
    }

    private void Control(RtfToken token, RtfTokens tokens)
    {
        Flush();
        if (token.Word == "*")
        {
            _isIgnorable = true;
            return;
        }

        if (token.Word == "bin")
        {
            tokens.Skip(token.Number ?? 0);
            return;
        }

        var isDestination = _isIgnorable;
        _isIgnorable = false;
        if (_isInFonts || token.Word is "fonttbl")
        {
            Font(token);
            return;
        }

        if (Destination(token, isDestination) || _group.IsSkipped)
        {
            return;
        }

        _substitutes = 0;
        Set(token);
    }

    /// <summary>What begins a group whose words are not the text's.</summary>
    private bool Destination(RtfToken token, bool isIgnorable)
    {
        switch (token.Word)
        {
            case "footnote":
                Aside(PassageKind.Footnote);
                return true;
            case "annotation":
                Aside(PassageKind.Comment);
                return true;
            case "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf":
                Aside(PassageKind.PageMargin);
                return true;
            case "shptxt":
                _group.IsSkipped = false;
                return true;
            case "pict" when !_group.IsSkipped:
                _outer.Unread(UnreadKind.Picture);
                break;
            case "object" when !_group.IsSkipped:
                _outer.Unread(UnreadKind.Embedded);
                return true;
        }

        if (Skipped.Contains(token.Word) || (isIgnorable && token.Word is not ("shppict" or "fldrslt" or "ud" or "shptxt")))
        {
            // Shapes hold their text box deeper inside.
            _group.IsSkipped = true;
            return true;
        }

        return false;
    }

    private void Aside(PassageKind kind)
    {
        var words = new StringBuilder();
        (_group.Aside, _group.IsSkipped) = (words, false);
        _group.AtEnd = () => _notes.Add((kind, words.ToString()));
    }

    private void Set(RtfToken token)
    {
        switch (token.Word)
        {
            case "par" or "sect" or "page" when _group.Aside is null:
                EndParagraph();
                break;
            case "par" or "sect" or "page":
                _group.Aside.Append('\n');
                break;
            case "pard":
                (_isListed, _isInTable, _level) = (false, false, 0);
                break;
            case "intbl":
                _isInTable = true;
                break;
            case "ls" when token.Number is > 0:
                _isListed = true;
                break;
            case "ilvl":
                _level = Math.Clamp(token.Number ?? 0, 0, 8);
                break;
            case "cell":
                EndCell();
                break;
            case "row":
                EndRow();
                break;
            case "v":
                _group.IsHidden = token.Number is not 0;
                break;
            case "deleted":
                _group.IsHidden = token.Number is not 0;
                break;
            case "plain":
                (_group.IsHidden, _group.Font) = (false, _defaultFont);
                break;
            case "u" when token.Number is { } code:
                Append(((char)(ushort)code).ToString());
                _substitutes = _group.Substitutes;
                break;
            case "uc":
                _group.Substitutes = Math.Clamp(token.Number ?? 1, 0, 20);
                break;
            case "ansicpg":
                _codePage = token.Number ?? Western;
                break;
            case "deff":
                _defaultFont = token.Number ?? 0;
                break;
            case "f":
                _group.Font = token.Number ?? 0;
                break;
            default:
                if (Signs.TryGetValue(token.Word, out var sign))
                {
                    Append(sign);
                }

                break;
        }
    }

    /// <summary>The table of fonts says in which encoding the letters of each are.</summary>
    private void Font(RtfToken token)
    {
        switch (token.Word)
        {
            case "fonttbl":
                (_isInFonts, _group.IsSkipped) = (true, true);
                _group.AtEnd = () => _isInFonts = false;
                break;
            case "f":
                _font = token.Number ?? 0;
                break;
            case "fcharset" when RtfCharsets.CodePageOf(token.Number) is { } page:
                _fonts[_font] = page;
                break;
        }
    }

    private void Append(string words)
    {
        if (!_group.IsHidden && !_group.IsSkipped)
        {
            (_group.Aside ?? _paragraph).Append(words);
        }
    }

    /// <summary>Letters of more than one byte come one byte at a time.</summary>
    private void Flush()
    {
        if (_letters.Count > 0)
        {
            var page = _fonts.TryGetValue(_group.Font, out var own) ? own : _codePage;
            Append(RtfCharsets.EncodingOf(page).GetString([.. _letters]));
            _letters.Clear();
        }
    }

    private void EndParagraph()
    {
        if (!_isInTable)
        {
            EndTable();
        }
        else if (ReferenceEquals(_text, _outer))
        {
            _text = _outer.Cell();
        }

        var words = _paragraph.ToString();
        _paragraph.Clear();
        if (_isListed && !string.IsNullOrWhiteSpace(words))
        {
            _text.Item(words, null, _level);
        }
        else
        {
            _text.Paragraph(words);
        }

        foreach (var (kind, note) in _notes)
        {
            if (kind is not PassageKind.PageMargin)
            {
                _outer.Note(kind, words, note);
            }
            else if (PageMargins.IsMore(note))
            {
                _outer.Note(kind, "", note);
            }
        }

        _notes.Clear();
    }

    private void EndCell()
    {
        _isInTable = true;
        EndParagraph();
        _cells.Add((_cells.Count, _text));
        _text = _outer;
    }

    private void EndRow()
    {
        if (_cells.Count > 0)
        {
            _rows.Add([.. _cells]);
            _cells.Clear();
        }
    }

    private void EndTable()
    {
        EndRow();
        if (_rows.Count > 0)
        {
            _outer.Table([.. _rows]);
            _rows.Clear();
        }

        _text = _outer;
    }
}
