using BotReports.Programmes.Files;

namespace BotReports.Templates.Files;

/// <summary>A sheet of an XLSForm: its columns by name, and the rows below them.</summary>
internal sealed class XlsFormSheet
{
    private readonly Table _table;
    private readonly IReadOnlyList<XlsFormColumn> _columns;

    private XlsFormSheet(Table table, IReadOnlyList<XlsFormColumn> columns, IEnumerable<TableRow> rows)
    {
        (_table, _columns) = (table, columns);
        Rows = [.. rows.Where(row => columns.Any(column => !row[column.Index].IsEmpty)).Select(row => new XlsFormRow(row, this))];
    }

    public IReadOnlyList<XlsFormRow> Rows { get; }

    public IReadOnlyList<XlsFormColumn> Columns => _columns;

    /// <summary>Its name; null where the workbook has only one.</summary>
    public string? Name => _table.Sheet;

    /// <summary>The sheet with the names of the columns in its first row.</summary>
    public static XlsFormSheet Of(Table table) => table.Rows is [var header, ..]
        ? new XlsFormSheet(table, [.. header.Cells.Index().Where(cell => !cell.Item.IsEmpty).Select(cell => XlsFormColumn.Of(cell.Index, cell.Item.Text))], table.Rows.Skip(1))
        : new XlsFormSheet(table, [], []);

    public bool Has(string column) => _columns.Any(known => known.Name == column);

    /// <summary>Where a column stands in a row; the row alone where there is no such column.</summary>
    public SourcePlace PlaceOf(int row, string column) => Place(row, _columns.FirstOrDefault(known => known.Name == column));

    public SourcePlace Place(int row, XlsFormColumn? column) =>
        new(PlaceKind.Row, row, column is null ? null : $"{Table.Letters(column.Index)} ({column.Heading.Trim()})", Name);
}
