using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Tests.Privacy;

/// <summary>Looks through the bytes of all that is stored.</summary>
internal static partial class Traces
{
    /// <summary>The documents that have a text in their name or content, however it is escaped.</summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyDictionary<string, string> documents) =>
    [
        .. from document in documents
           where document.Key.Contains(text, StringComparison.OrdinalIgnoreCase) || Plain(document.Value).Contains(text, StringComparison.OrdinalIgnoreCase)
           select $"{text} in {document.Key}",
    ];

    private static string Plain(string json)
    {
        // JSON in JSON is escaped twice.
        for (var round = 0; round < 3; round++)
        {
            json = Escape().Replace(json, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        }

        return json;
    }

    [GeneratedRegex(@"\\+u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
