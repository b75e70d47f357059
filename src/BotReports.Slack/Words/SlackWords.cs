using System.Text;
using System.Text.RegularExpressions;

namespace BotReports.Slack.Words;

/// <summary>Converts Slack's message text to what the user typed: mentions become names, links become their text, and escapes are undone.</summary>
internal static partial class SlackWords
{
    /// <summary>The ids of the users that a text mentions.</summary>
    public static IEnumerable<string> PeopleIn(string text) => MentionedIn(text, '@');

    /// <summary>The ids of the channels that a text mentions, and of which it does not say what they are called.</summary>
    public static IEnumerable<string> ChannelsIn(string text) =>
        Tokens().Matches(text).Select(match => match.Groups[1].Value).Where(token => token.StartsWith('#') && token.Split('|', 2) is [_] or [_, ""]).Select(IdIn).Distinct();

    public static string Read(string text, SlackNames names)
    {
        var words = new StringBuilder();
        var read = 0;
        foreach (Match match in Tokens().Matches(text))
        {
            words.Append(Unescape(text[read..match.Index])).Append(Say(match.Groups[1].Value, names));
            read = match.Index + match.Length;
        }

        return words.Append(Unescape(text[read..])).ToString().Trim();
    }

    /// <summary>Slack makes links of words that look like addresses. The label is what was typed.</summary>
    public static string Link(string address, string? label) =>
        label is null ? address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address
        : address.TrimEnd('/').EndsWith(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) ? label
        : $"{label} ({address})";

    private static IEnumerable<string> MentionedIn(string text, char kind) =>
        Tokens().Matches(text).Select(match => match.Groups[1].Value).Where(token => token.StartsWith(kind)).Select(IdIn).Distinct();

    private static string Say(string token, SlackNames names)
    {
        var (target, label) = token.Split('|', 2) is [var before, var behind] ? (before, Unescape(behind)) : (token, null);
        return token[0] switch
        {
            '@' => names.OfPerson(IdIn(token), label),
            '#' => names.OfChannel(IdIn(token), label),
            '!' when label is not null => label,
            '!' => $"@{target[1..].Split('^')[0]}",
            _ => Link(Unescape(target), label),
        };
    }

    private static string IdIn(string token) => token[1..].Split('|')[0];

    // Unescape the ampersand last: a typed "&lt;" arrives as "&amp;lt;".
    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    // Typed angle brackets arrive escaped, so these are Slack's markup.
    [GeneratedRegex("<([^<>\n]+)>", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Tokens();
}
