using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>
/// What Slack reads in a text as more than words: <c>&lt;!channel&gt;</c>, <c>&lt;@U1&gt;</c>, a link. Whoever escapes <c>&amp;</c>,
/// <c>&lt;</c> and <c>&gt;</c> has none of them, so anything that is found was either meant or is somebody's injection.
/// </summary>
public static partial class ControlSequences
{
    /// <summary>Sequences, and signs that should have been escaped.</summary>
    public static IEnumerable<string> In(string text) => Sequence().Matches(text).Select(match => match.Value);

    /// <summary>As people read it.</summary>
    public static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("<[^<>]*>|<|>|&(?!(amp|lt|gt);)")]
    private static partial Regex Sequence();
}
