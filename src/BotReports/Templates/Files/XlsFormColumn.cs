using System.Text.RegularExpressions;

namespace BotReports.Templates.Files;

/// <summary>A column of an XLSForm.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Heading">As it is written.</param>
/// <param name="Name">What it is, in the words of today's XLSForm: <c>label</c>, <c>relevant</c>, <c>botreports:kind</c>.</param>
/// <param name="Language">The language of its texts as it is written there; null for none.</param>
internal sealed partial record XlsFormColumn(int Index, string Heading, string Name, string? Language)
{
    /// <summary>In front of the names of columns that only this program reads.</summary>
    public const string Own = "botreports:";

    private static readonly string[] Translated = ["label", "hint", "guidance_hint", "required_message", "constraint_message", "image", "big-image", "audio", "video"];

    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["caption"] = "label",
        ["command"] = "type",
        ["list name"] = "list_name",
        ["value"] = "name",
        ["relevance"] = "relevant",
        ["calculate"] = "calculation",
        ["readonly"] = "read_only",
        ["jr:count"] = "repeat_count",
        ["count"] = "repeat_count",
        ["requiredmsg"] = "required_message",
        ["jr:requiredmsg"] = "required_message",
        ["jr:constraintmsg"] = "constraint_message",
        ["constraint message"] = "constraint_message",
        ["form id"] = "form_id",
        ["form title"] = "form_title",
        ["title"] = "form_title",
        ["id_string"] = "form_id",
        ["default language"] = "default_language",
    };

    public static XlsFormColumn Of(int index, string heading)
    {
        var written = heading.Trim();
        var folded = written.ToLowerInvariant();
        foreach (var prefix in new[] { "bind", "control", "body", "media", "attribute", "instance" })
        {
            if (Beyond(folded, prefix) is { } rest)
            {
                (written, folded) = (written[^rest.Length..], rest);
            }
        }

        if (folded.StartsWith(Own, StringComparison.Ordinal))
        {
            return OwnText().Match(folded) is { Success: true } own ? new XlsFormColumn(index, heading, Own + own.Groups["name"].Value, own.Groups["language"].Value) : new XlsFormColumn(index, heading, folded, null);
        }

        foreach (var name in Translated.Append("caption"))
        {
            if (Beyond(folded, name) is { } language)
            {
                return new XlsFormColumn(index, heading, Renamed.GetValueOrDefault(name, name), written[^language.Length..].Trim());
            }
        }

        return new XlsFormColumn(index, heading, Renamed.GetValueOrDefault(folded, folded), null);
    }

    /// <summary>What stands behind a name and one colon or two; null where it does not begin so.</summary>
    private static string? Beyond(string heading, string name)
    {
        if (!heading.StartsWith(name, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = heading[name.Length..].TrimStart();
        return rest.StartsWith(':') && rest.TrimStart(':').TrimStart() is { Length: > 0 } beyond ? beyond : null;
    }

    [GeneratedRegex(@"\Abotreports:(?<name>name|title|ask|printed-[0-9]{1,2})-(?<language>[a-z]{2})\z", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex OwnText();
}
