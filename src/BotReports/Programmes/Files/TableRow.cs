namespace BotReports.Programmes.Files;

/// <param name="Number">From 1, as a spreadsheet numbers it.</param>
internal sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells)
{
    public TableCell this[int column] => column < Cells.Count ? Cells[column] : TableCell.Empty;

    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}
