using System.Text;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>Escapes text for Slack, so that no word becomes a mention, a link or a broadcast.</summary>
internal static class SlackText
{
    /// <summary>The limit of the text beside the blocks. Slack accepts 4,000 characters in an update.</summary>
    private const int LongestFallback = 3_800;

    /// <summary>
    /// Slack's markup stands between angle brackets: <c>&lt;!channel&gt;</c>, <c>&lt;@U1&gt;</c>, <c>&lt;https://…|words&gt;</c>. A bare @here
    /// does nothing unless <c>link_names</c> is set. Other characters, such as asterisks, cannot be escaped: use plain or rich text where
    /// they must not format.
    /// </summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escapes a text and cuts it to the limit between words, with an ellipsis.</summary>
    internal static string Escape(string text, int limit)
    {
        var escaped = Escape(text);
        if (escaped.Length <= limit)
        {
            return escaped;
        }

        var cut = LongestThatFits(text, limit);
        var word = text.LastIndexOf(' ', cut);
        return $"{Escape(text[..(word > cut / 2 ? word : cut)].TrimEnd())}…";
    }

    /// <summary>Renders a card as the text beside its blocks, for notifications and screen readers.</summary>
    internal static string Fallback(Card card)
    {
        var text = new StringBuilder();
        foreach (var line in PlainTextRenderer.Render(card).Split('\n'))
        {
            if (text.Length + Escape(line).Length + 2 > LongestFallback)
            {
                text.Append(text.Length == 0 ? Escape(line, LongestFallback) : "…");
                break;
            }

            text.Append(Escape(line)).Append('\n');
        }

        // Slack refuses an empty text.
        return text.ToString().Trim() is { Length: > 0 } words ? words : "…";
    }

    private static int LongestThatFits(string text, int limit)
    {
        var length = 0;
        var escaped = 1;
        while (length < text.Length && (escaped += Escape(text[length].ToString()).Length) <= limit)
        {
            length++;
        }

        return length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
    }
}
