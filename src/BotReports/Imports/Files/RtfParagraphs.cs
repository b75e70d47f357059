using System.Text;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>Puts the words of a document in the Rich Text Format together to paragraphs, cells and rows, whose ends are all that it says of them.</summary>
/// <param name="text">Takes them down.</param>
internal sealed class RtfParagraphs(DocumentText text)
{
    private readonly List<(PassageKind Kind, string Words)> _notes = [];
    private readonly List<IReadOnlyList<(int Column, DocumentText Words)>> _rows = [];
    private readonly List<(int Column, DocumentText Words)> _cells = [];
    private DocumentText? _cell;

    /// <summary>The paragraph that is open.</summary>
    public StringBuilder Words { get; } = new();

    public bool IsListed { get; set; }

    public bool IsInTable { get; set; }

    /// <summary>How many lists it is within, from 0 for the outermost.</summary>
    public int Level { get; set; }

    /// <summary>Paragraphs are as usual again.</summary>
    public void Reset() => (IsListed, IsInTable, Level) = (false, false, 0);

    /// <summary>A note of the open paragraph.</summary>
    public void Note(PassageKind kind, string words) => _notes.Add((kind, words));

    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void EndParagraph()
    {
        if (!IsInTable)
        {
            EndTable();
        }

        var to = IsInTable ? _cell ??= text.Cell() : text;
        var words = Words.ToString();
        Words.Clear();
        if (IsListed && !string.IsNullOrWhiteSpace(words))
        {
            to.Item(words, null, Level);
        }
        else
        {
            to.Paragraph(words);
        }

        foreach (var (kind, note) in _notes.Where(note => note.Kind is not PassageKind.PageMargin || PageMargins.IsMore(note.Words)))
        {
            text.Note(kind, kind is PassageKind.PageMargin ? "" : words, note);
        }

        _notes.Clear();
    }

    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void EndCell()
    {
        IsInTable = true;
        EndParagraph();
        _cells.Add((_cells.Count, _cell!));
        _cell = null;
    }

    public void EndRow()
    {
        if (_cells.Count > 0)
        {
            _rows.Add([.. _cells]);
            _cells.Clear();
        }
    }

    /// <summary>Ends the document.</summary>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void End()
    {
        EndParagraph();
        IsInTable = false;
        EndTable();
    }

    private void EndTable()
    {
        // A cell that nobody has ended is the last of its row.
        if (_cell is { } open)
        {
            _cells.Add((_cells.Count, open));
            _cell = null;
        }

        EndRow();
        if (_rows.Count > 0)
        {
            text.Table([.. _rows]);
            _rows.Clear();
        }
    }
}
