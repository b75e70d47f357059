using System.Text.RegularExpressions;

namespace BotReports.Templates.Files;

/// <summary>What a row of an XLSForm is, in the words of today or those of long ago.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in today's words, such as <c>select_one</c>.</param>
/// <param name="List">The list that its choices are in; null for none.</param>
/// <param name="HasOther">Whether other words can be chosen too.</param>
internal sealed partial record XlsFormType(XlsFormTypeKind Kind, string Name, string? List = null, bool HasOther = false)
{
    private static readonly string[] Typed = ["integer", "int", "decimal", "date", "time", "datetime", "phone number"];

    private static readonly string[] Noted =
    [
        "start", "end", "today", "deviceid", "uri:deviceid", "subscriberid", "simserial", "phonenumber", "uri:phonenumber", "username", "uri:username", "email", "uri:email", "uri:simserial", "uri:subscriberid",
        "audit", "start geopoint", "start-geopoint", "background audio", "background-audio", "start time", "end time", "device id", "subscriber id", "sim id", "get today", "get start time", "get end time", "get device id", "get phone number",
    ];

    public static XlsFormType Of(string written)
    {
        var words = Spaces().Replace(written.Trim(), " ");
        var folded = words.ToLowerInvariant();
        if (Select().Match(words) is { Success: true } select)
        {
            var isOne = select.Groups["one"].Success;
            return new XlsFormType(isOne ? XlsFormTypeKind.SelectOne : XlsFormTypeKind.SelectMultiple, isOne ? "select_one" : "select_multiple", select.Groups["list"].Value, select.Groups["other"].Success);
        }

        // "add integer prompt", "q string"
        var plain = Prompt().Match(folded) is { Success: true } prompt ? prompt.Groups["type"].Value : folded;
        var kind = plain.Replace('_', ' ') switch
        {
            "text" or "string" => XlsFormTypeKind.Text,
            "note" => XlsFormTypeKind.Note,
            "begin group" => XlsFormTypeKind.BeginGroup,
            "end group" => XlsFormTypeKind.EndGroup,
            "begin repeat" => XlsFormTypeKind.BeginRepeat,
            "end repeat" => XlsFormTypeKind.EndRepeat,
            "calculate" => XlsFormTypeKind.Calculate,
            var spaced when Typed.Contains(spaced) => XlsFormTypeKind.Typed,
            var spaced when Noted.Contains(spaced) => XlsFormTypeKind.Metadata,
            var spaced when spaced.StartsWith("begin ", StringComparison.Ordinal) => XlsFormTypeKind.BeginLoop,
            var spaced when spaced.StartsWith("end ", StringComparison.Ordinal) => XlsFormTypeKind.EndLoop,
            _ => XlsFormTypeKind.Other,
        };
        return new XlsFormType(kind, words);
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\A(add )?((?<one>select(_| )?one|select1)|(select(_| )?multiple|select all that apply|select))( prompt)?( (from|using))? (?<list>[^\s]+)(?<other> (or_other|or specify other|or other))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexTimeout.Milliseconds)]
    private static partial Regex Select();

    [GeneratedRegex(@"\A(add (?<type>.+) prompt|q (?<type>.+))\z", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Prompt();
}
