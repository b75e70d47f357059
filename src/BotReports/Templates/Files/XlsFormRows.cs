namespace BotReports.Templates.Files;

/// <summary>A sheet of an XLSForm while it is written: rows of named cells. A column that stays empty is left out.</summary>
/// <param name="name">What the sheet is called.</param>
/// <param name="columns">All columns that it may have, in their order.</param>
internal sealed class XlsFormRows(string name, IReadOnlyList<string> columns)
{
    private readonly List<Dictionary<string, string>> _rows = [];

    public string Name => name;

    public Dictionary<string, string> Add(string type)
    {
        var row = new Dictionary<string, string> { [columns[0]] = type };
        _rows.Add(row);
        return row;
    }

    public IEnumerable<IReadOnlyList<string>> Rows()
    {
        var used = columns.Where((column, index) => index < 2 || _rows.Exists(row => row.ContainsKey(column))).ToList();
        return _rows.Select(row => (IReadOnlyList<string>)[.. used.Select(column => row.GetValueOrDefault(column) ?? "")]).Prepend(used);
    }
}
