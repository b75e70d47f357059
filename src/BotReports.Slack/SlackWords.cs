using System.Text;
using System.Text.RegularExpressions;

namespace BotReports.Slack;

/// <summary>Converts Slack's message text to what the user typed: mentions become names, links become their text, and escapes are undone.</summary>
internal static partial class SlackWords
{
    /// <summary>The ids of the users that a text mentions.</summary>
    public static IEnumerable<string> MentionedIn(string text) =>
        Tokens().Matches(text).Select(match => match.Groups[1].Value).Where(token => token.StartsWith('@')).Select(IdIn).Distinct();

    /// <param name="self">The bot's own user id; mentions of it are left out.</param>
    /// <param name="names">The names of mentioned users, by their ids. A missing one is written as its id.</param>
    public static string Read(string text, string self, IReadOnlyDictionary<string, string> names)
    {
        var words = new StringBuilder();
        var read = 0;
        foreach (Match match in Tokens().Matches(text))
        {
            words.Append(Unescape(text[read..match.Index])).Append(Say(match.Groups[1].Value, self, names));
            read = match.Index + match.Length;
        }

        return words.Append(Unescape(text[read..])).ToString().Trim();
    }

    private static string Say(string token, string self, IReadOnlyDictionary<string, string> names)
    {
        var (target, label) = token.Split('|', 2) is [var before, var behind] ? (before, Unescape(behind)) : (token, null);
        return token[0] switch
        {
            '@' when IdIn(token) == self => "",
            '@' => $"@{(names.TryGetValue(IdIn(token), out var name) ? name : label ?? target[1..])}",
            '#' => $"#{label ?? target[1..]}",
            '!' when label is not null => label,
            '!' => $"@{target[1..].Split('^')[0]}",
            _ => Link(Unescape(target), label),
        };
    }

    // Slack makes links of words that look like addresses. The label is what was typed.
    private static string Link(string address, string? label) =>
        label is null ? address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address
        : address.TrimEnd('/').EndsWith(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) ? label
        : $"{label} ({address})";

    private static string IdIn(string token) => token[1..].Split('|')[0];

    // Unescape the ampersand last: a typed "&lt;" arrives as "&amp;lt;".
    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    // Typed angle brackets arrive escaped, so these are Slack's markup.
    [GeneratedRegex("<([^<>\n]+)>", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Tokens();
}
