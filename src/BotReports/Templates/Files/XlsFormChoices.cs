namespace BotReports.Templates.Files;

/// <summary>The lists of choices of an XLSForm.</summary>
internal sealed class XlsFormChoices
{
    private readonly Dictionary<string, List<XlsFormRow>> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly XlsFormTexts _texts;

    public XlsFormChoices(XlsFormSheet? sheet, XlsFormTexts texts)
    {
        _texts = texts;
        foreach (var row in sheet?.Rows ?? [])
        {
            if (row["list_name"] is { Length: > 0 } list)
            {
                (_lists.TryGetValue(list, out var rows) ? rows : _lists[list] = []).Add(row);
            }
        }
    }

    /// <summary>The choices of a list; null where there is no such list.</summary>
    public IReadOnlyList<Option>? Find(string list)
    {
        if (!_lists.TryGetValue(list, out var rows))
        {
            return null;
        }

        var ids = new TemplateIds();
        return [.. rows.Select(row => new Option(ids.Give(row["name"], "choice"), _texts.Of(row, "label") ?? LocalizedText.English(row["name"] is { Length: > 0 } name ? name : "–")))];
    }
}
