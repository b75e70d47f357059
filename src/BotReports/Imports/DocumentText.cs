using System.Text;
using BotReports.Reports;

namespace BotReports.Imports;

/// <summary>
/// Takes down the words of a document in its order, whatever kind of file it is. An empty line parts paragraphs; items of a list follow one another
/// directly, each with its mark.
/// </summary>
/// <param name="limits">How long the text may be.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class DocumentText(ImportLimits limits, CancellationToken cancellationToken)
{
    private const string Bullet = "\u2022 ";
    private const int LongestPlace = 80;

    private readonly List<FormLine> _lines = [];
    private readonly List<FormLine> _notes = [];
    private readonly Dictionary<UnreadKind, int> _unread = [];
    private readonly HashSet<string> _margins = new(StringComparer.Ordinal);
    private bool _isInList;
    private int _tables;
    private int _characters;

    /// <param name="words">The words, with line breaks as <c>\n</c>.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Paragraph(string words)
    {
        Count(words.Length + 1);
        if (!string.IsNullOrWhiteSpace(words) && _lines is [.., { Text.Length: > 0 }])
        {
            _lines.Add(new FormLine(""));
        }

        Add(words);
        _isInList = false;
    }

    /// <param name="words">An item of a list.</param>
    /// <param name="number">Its number; null for an item without one.</param>
    /// <param name="level">How many lists it is within, from 0 for the outermost.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Item(string words, int? number = null, int level = 0)
    {
        Count(words.Length + 3);
        if (!_isInList && _lines is [.., { Text.Length: > 0 }])
        {
            _lines.Add(new FormLine(""));
        }

        var mark = number is { } value ? $"{value}. " : Bullet;
        Add(level == 0 ? mark + words : $"\t{mark}{words}");
        _isInList = true;
    }

    /// <param name="field">See <see cref="Passage.Field"/>.</param>
    /// <param name="words">The whole answer.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Answer(string field, string words)
    {
        Count(words.Length + 1);
        _lines.Add(string.IsNullOrWhiteSpace(words) ? new FormLine("") : new FormLine(words, field));
        _isInList = false;
    }

    /// <param name="kind">Where it stands.</param>
    /// <param name="place">The words of the paragraph that it belongs to; empty where there is none.</param>
    /// <param name="words">What it says; nothing is kept of an empty one, nor of what stands on each page more than once.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Note(PassageKind kind, string place, string words)
    {
        words = words.Trim();
        if (words.Length == 0 || (kind is PassageKind.PageMargin && !_margins.Add(words)))
        {
            return;
        }

        Count(words.Length + LongestPlace);
        place = string.Join(' ', place.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        place = place.Length <= LongestPlace ? place : $"{place[..LongestPlace]}…";
        _notes.Add(new FormLine(words, "") { Kind = kind, Place = place.Length == 0 ? null : place });
    }

    /// <summary>Notes that something is there that is not read.</summary>
    public void Unread(UnreadKind kind, int count = 1) => _unread[kind] = _unread.GetValueOrDefault(kind) + count;

    /// <param name="rows">The cells of each row by their columns. A merged cell stands where it begins.</param>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Table(IReadOnlyList<IReadOnlyList<(int Column, DocumentText Words)>> rows)
    {
        _isInList = false;

        // Tables are used for layout as well; where a cell says itself what its words are, or holds a table of its own, the cells follow one another.
        if (rows.All(row => row.Count <= 1) || rows.Any(row => row.Any(cell => cell.Words.HasPassages)))
        {
            foreach (var (_, words) in rows.SelectMany(row => row))
            {
                Take(words);
            }

            return;
        }

        _tables++;
        foreach (var (row, cells) in rows.Index())
        {
            foreach (var (column, words) in cells)
            {
                var text = words.Words();
                Count(text.Length + 1);
                _lines.Add(new FormLine(text) { Cell = new PassageCell(_tables, row, column) });
                TakeBeside(words);
            }
        }
    }

    /// <summary>What a cell holds, to be put into a table. It counts when that is done.</summary>
    public DocumentText Cell() => new(limits, cancellationToken);

    /// <summary>Takes down what another text holds, as if it had been met here.</summary>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Take(DocumentText other)
    {
        foreach (var line in other._lines)
        {
            Count(line.Text.Length + 1);
            _lines.Add(line.Cell is { } cell ? line with { Cell = cell with { Table = cell.Table + _tables } } : line);
        }

        _tables += other._tables;
        _lines.Add(new FormLine(""));
        _isInList = false;
        TakeBeside(other);
    }

    /// <summary>Takes down a form that was read apart, as if it had been met here.</summary>
    /// <exception cref="RefusedException">The text is longer than allowed.</exception>
    public void Take(FilledForm form)
    {
        foreach (var part in form.Text.Split("\n\n"))
        {
            Paragraph(part);
        }

        foreach (var (kind, count) in form.Unread)
        {
            Unread(kind, count);
        }
    }

    public FilledForm ToForm() => FilledForm.Of([.. _lines, .. _notes], isLaidOut: true, [.. _unread.OrderBy(pair => pair.Key).Select(pair => new UnreadPart(pair.Key, pair.Value))]);

    /// <summary>The words alone.</summary>
    public string Words()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
        {
            text.Append(line.Text).Append('\n');
        }

        return text.ToString().Trim('\n');
    }

    private bool HasPassages => _lines.Exists(line => line.IsPassage);

    private void TakeBeside(DocumentText other)
    {
        _notes.AddRange(other._notes);
        foreach (var (kind, count) in other._unread)
        {
            Unread(kind, count);
        }
    }

    private void Add(string words) => _lines.AddRange(words.Split('\n').Select(line => new FormLine(line)));

    /// <summary>Every line counts, so that no text of nothing but line ends grows beyond all bounds.</summary>
    private void Count(int characters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _characters += characters;
        if (_characters > limits.Characters || _lines.Count > limits.Lines)
        {
            throw new RefusedException(ImportRefusal.TooLong);
        }
    }
}
