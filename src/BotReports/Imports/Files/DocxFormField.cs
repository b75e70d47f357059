using System.Globalization;
using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>A field of a form as Word had them before there were content controls.</summary>
internal static class DocxFormField
{
    /// <summary>What a drop-down list or a check box says; null for any other field, whose words stand in the text.</summary>
    /// <param name="data">The field's <c>ffData</c>; null where it has none.</param>
    public static string? Words(XElement? data)
    {
        if (data?.Child("ddList") is { } list)
        {
            var entries = list.Children("listEntry").ToList();
            var chosen = Number(list.Child("result")) ?? Number(list.Child("default")) ?? 0;
            return chosen < entries.Count ? entries[chosen].Value() ?? "" : "";
        }

        return data?.Child("checkBox") is { } box ? (box.Child("checked") ?? box.Child("default")) is { IsOn: true } ? "☒ " : "☐ " : null;
    }

    private static int? Number(XElement? value) => int.TryParse(value?.Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
