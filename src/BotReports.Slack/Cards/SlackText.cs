using System.Text;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>Plain words as Slack's text, in which no word is a mention, a link or a broadcast.</summary>
internal static class SlackText
{
    /// <summary>What a message says where its blocks are not shown; Slack takes 4,000 characters when it updates one.</summary>
    private const int LongestFallback = 3_800;

    /// <summary>
    /// Slack reads <c>&lt;!channel&gt;</c>, <c>&lt;@U1&gt;</c> and <c>&lt;https://…|words&gt;</c>, all between these signs. A bare @here is
    /// none to it, as long as nobody asks it to look for names. Other signs have no escape: where they must not make a word bold, the text
    /// is to be plain or rich text.
    /// </summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>An escaped text of at most so many characters: whole words and, where something is missing, an ellipsis.</summary>
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

    /// <summary>A card as the text beside its blocks: for notifications, and for whoever hears messages instead of seeing them.</summary>
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

        // Slack takes no empty text.
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
