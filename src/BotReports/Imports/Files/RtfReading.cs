using System.Text;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>One walk through a document in the Rich Text Format.</summary>
internal sealed class RtfReading
{
    private const int Western = 1252;

    private readonly ImportLimits _limits;
    private readonly Stack<RtfGroup> _groups = [];
    private readonly Dictionary<int, int> _fonts = [];
    private readonly List<byte> _letters = [];
    private readonly DocumentText _text;
    private readonly RtfParagraphs _paragraphs;
    private RtfGroup _group = new();
    private int _codePage = Western;
    private int _defaultFont;
    private int _font;
    private int _substitutes;
    private bool _isIgnorable;
    private bool _isInFonts;

    static RtfReading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public RtfReading(DocumentText text, ImportLimits limits) => (_text, _paragraphs, _limits) = (text, new RtfParagraphs(text), limits);

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
        _paragraphs.End();
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
                _text.Unread(UnreadKind.Picture);
                break;
            case "object" when !_group.IsSkipped:
                _text.Unread(UnreadKind.Embedded);
                return true;
        }

        if (RtfControls.Skipped.Contains(token.Word) || (isIgnorable && token.Word is not ("shppict" or "fldrslt" or "ud" or "shptxt")))
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
        _group.AtEnd = () => _paragraphs.Note(kind, words.ToString());
    }

    private void Set(RtfToken token)
    {
        switch (token.Word)
        {
            case "par" or "sect" or "page" when _group.Aside is null:
                _paragraphs.EndParagraph();
                break;
            case "par" or "sect" or "page":
                _group.Aside.Append('\n');
                break;
            case "pard":
                _paragraphs.Reset();
                break;
            case "intbl":
                _paragraphs.IsInTable = true;
                break;
            case "ls" when token.Number is > 0:
                _paragraphs.IsListed = true;
                break;
            case "ilvl":
                _paragraphs.Level = Math.Clamp(token.Number ?? 0, 0, 8);
                break;
            case "cell":
                _paragraphs.EndCell();
                break;
            case "row":
                _paragraphs.EndRow();
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
                if (RtfControls.Signs.TryGetValue(token.Word, out var sign))
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
            (_group.Aside ?? _paragraphs.Words).Append(words);
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
}
