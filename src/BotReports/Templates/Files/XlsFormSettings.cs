using System.Globalization;

namespace BotReports.Templates.Files;

/// <summary>What the settings of an XLSForm say of the whole form, and what is guessed where they say nothing.</summary>
internal sealed class XlsFormSettings(XlsFormSheet? sheet, TemplateHints hints)
{
    private const int HighestVersion = 9_999;

    /// <summary>The language of columns that name none.</summary>
    public string Standard => LanguageNames.CodeOf(Setting("default_language")) ?? LocalizedText.Fallback;

    public string Id => TemplateIds.Of(Setting("form_id")) ?? hints.Id ?? TemplateIds.Of(Path.GetFileNameWithoutExtension(hints.FileName)) ?? "form";

    /// <summary>Null where the settings have none that can be one of ours.</summary>
    public int? Version =>
        // Kobo writes "3 (2021-05-26 12:10:09)".
        int.TryParse(Setting("version").Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version is >= 1 and <= HighestVersion ? version : null;

    public LocalizedText Title(XlsFormTexts texts)
    {
        var wordings = new Dictionary<string, string>();
        if (Setting("form_title") is { Length: > 0 } title)
        {
            wordings[Standard] = title;
        }

        foreach (var (column, text) in sheet?.Rows.Take(1).SelectMany(row => row.Texts(XlsFormColumn.Own + "title")) ?? [])
        {
            wordings[column.Language!] = text;
        }

        return texts.Of(wordings) ?? XlsFormTexts.Spoken(hints.FileName.Length > 0 ? Path.GetFileNameWithoutExtension(hints.FileName) : Id);
    }

    private string Setting(string name) => sheet?.Rows is [var row, ..] ? row[name] : "";
}
