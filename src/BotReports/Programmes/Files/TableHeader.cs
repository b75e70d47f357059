using System.Diagnostics.CodeAnalysis;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>The row of a table that names its columns, and which column holds what.</summary>
internal sealed class TableHeader
{
    /// <summary>How many rows of titles and remarks may stand above it.</summary>
    private const int Deepest = 30;

    private static readonly ColumnKind[] Several =
        [ColumnKind.Rapporteur, ColumnKind.RapporteurIdentity, ColumnKind.Chair, ColumnKind.ChairIdentity, ColumnKind.Speaker, ColumnKind.Groups, ColumnKind.Other];

    private readonly Dictionary<ColumnKind, List<Column>> _columns = [];
    private readonly List<string> _ignored = [];

    private TableHeader(TableRow row, int index) => (Row, Index) = (row, index);

    public TableRow Row { get; }

    /// <summary>Which row of the table it is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the columns are called that are not read.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>The columns with titles, by language.</summary>
    public IEnumerable<(string Language, int Column)> Titles => Of(ColumnKind.Title).Select(column => (column.Language, column.Index));

    public int? this[ColumnKind kind] => Of(kind) is [var first, ..] ? first.Index : null;

    public IEnumerable<int> All(ColumnKind kind) => Of(kind).Select(column => column.Index);

    /// <summary>A column's letters and its name, for whoever looks for it.</summary>
    public string NameOf(int column) => Row[column].IsEmpty ? Table.Letters(column) : $"{Table.Letters(column)} ({Cleaning.Clean(Row[column].Text, 40)})";

    /// <param name="refusal">What is wrong with the row that most looks like it.</param>
    /// <exception cref="RefusedProgrammeException">Two columns have one name.</exception>
    public static bool TryFind(Table table, [NotNullWhen(true)] out TableHeader? header, [NotNullWhen(false)] out ProgrammeRefusal? refusal)
    {
        (header, refusal) = (null, null);
        var most = 0;
        for (var index = 0; index < Math.Min(Deepest, table.Rows.Count); index++)
        {
            var candidate = new TableHeader(table.Rows[index], index);
            var known = candidate.Name(index > 0 ? table.Rows[index - 1] : null);
            if (candidate.Of(ColumnKind.Title).Count > 0 && (candidate.Of(ColumnKind.Start).Count > 0 || candidate.Of(ColumnKind.Date).Count > 0))
            {
                candidate.Settle(table.Sheet);
                header = candidate;
                return true;
            }

            if (known > most && known > 1)
            {
                most = known;
                refusal = new ProgrammeRefusal.MissingColumn(new SourcePlace(PlaceKind.Row, candidate.Row.Number, null, table.Sheet), Title: candidate.Of(ColumnKind.Title).Count == 0);
            }
        }

        refusal ??= new ProgrammeRefusal.NoHeader();
        return false;
    }

    private List<Column> Of(ColumnKind kind) => _columns.GetValueOrDefault(kind) ?? [];

    /// <summary>How many columns have names that are known.</summary>
    private int Name(TableRow? above)
    {
        var over = "";
        for (var index = 0; index < Row.Cells.Count; index++)
        {
            // "Speakers" may stand over columns that are only called 1, 2 and 3.
            over = above is { } row && !row[index].IsEmpty ? row[index].Text : over;
            var text = Row[index].Text;
            if (Row[index].IsEmpty)
            {
                continue;
            }

            if (ColumnNames.Find(text, out var language, out var rank) is { } kind)
            {
                Add(kind, new Column(index, Folding.Fold(text), language, rank));
            }
            else if (over.Length > 0 && ColumnNames.Find(over, out _, out rank) is { } overKind && Several.Contains(overKind))
            {
                Add(overKind, new Column(index, Folding.Fold($"{over} {text}"), "", rank));
            }
            else
            {
                _ignored.Add(Cleaning.Clean(text, 40)!);
            }
        }

        return _columns.Where(columns => columns.Key is not ColumnKind.Other).Sum(columns => columns.Value.Count);
    }

    private void Add(ColumnKind kind, Column column)
    {
        if (!_columns.TryGetValue(kind, out var columns))
        {
            _columns[kind] = columns = [];
        }

        columns.Add(column);
    }

    /// <summary>Of several columns for one thing, the one with the surest name counts.</summary>
    private void Settle(string? sheet)
    {
        foreach (var (kind, columns) in _columns.Where(columns => !Several.Contains(columns.Key)).ToList())
        {
            foreach (var same in columns.GroupBy(column => column.Language).ToList())
            {
                var ordered = same.OrderBy(column => column.Rank).ThenBy(column => column.Index).ToList();
                if (ordered.Find(column => ordered.Exists(other => other.Index < column.Index && other.Name == column.Name)) is { } twice)
                {
                    throw new RefusedProgrammeException(new ProgrammeRefusal.DuplicateColumn(
                        new SourcePlace(PlaceKind.Row, Row.Number, Table.Letters(twice.Index), sheet), Cleaning.Clean(Row[twice.Index].Text, 40)!, Table.Letters(ordered.First(column => column.Name == twice.Name).Index)));
                }

                foreach (var lost in ordered.Skip(1))
                {
                    columns.Remove(lost);
                    if (kind is ColumnKind.Title && IsSession(lost.Name) && Of(ColumnKind.Number).Count == 0)
                    {
                        Add(ColumnKind.Number, lost);
                    }
                    else
                    {
                        _ignored.Add(Cleaning.Clean(Row[lost.Index].Text, 40)!);
                    }
                }
            }
        }

        // Addresses without a rapporteur beside them are those of the speakers.
        if (Of(ColumnKind.Rapporteur).Count == 0 && Of(ColumnKind.Speaker).Count > 0)
        {
            foreach (var email in Of(ColumnKind.RapporteurIdentity).Where(column => !IsRapporteurs(column.Name)).ToList())
            {
                _columns[ColumnKind.RapporteurIdentity].Remove(email);
                _ignored.Add(Cleaning.Clean(Row[email.Index].Text, 40)!);
            }
        }
    }

    private static bool IsSession(string name) => name is "session" or "sesion" or "seance" or "sessao";

    private static bool IsRapporteurs(string name) => name.Contains("rapporteur", StringComparison.Ordinal) || name.Contains("relator", StringComparison.Ordinal);

    private sealed record Column(int Index, string Name, string Language, int Rank);
}
