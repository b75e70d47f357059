using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// What somebody said, without whom they said it to. A mention is what the channel says is one: the bot's own goes, with what stands
/// around it for its sake, and another's stays as the words that were written.
/// </summary>
internal static class Mentions
{
    private const string EncodedSpace = "&nbsp;";

    private static readonly char[] Spaces = [' ', '\u00a0'];

    /// <summary>What one writes after a name when speaking to its owner.</summary>
    private static readonly char[] Address = [',', ':', .. Spaces];

    public static string WordsOf(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.GetMentions())
        {
            // One entity for each place, in their order: two people can have one name.
            var written = string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Mentioned?.Name}</at>" : mention.Text;
            if (text.IndexOf(written, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var (before, after) = (text[..at], text[(at + written.Length)..]);
                text = mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id ? Join(before, after) : $"{before}{NameIn(written)}{after}";
            }
        }

        return text;
    }

    private static string NameIn(string written) =>
        written.Replace("<at>", "", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase);

    private static string Join(string before, string after)
    {
        after = after.StartsWith(EncodedSpace, StringComparison.Ordinal) ? after[EncodedSpace.Length..] : after;
        if (string.IsNullOrWhiteSpace(before))
        {
            return after.TrimStart(Address);
        }

        (before, after) = (before.TrimEnd(Spaces), after.TrimStart(Spaces));
        return before[^1] == '\n' || after.Length == 0 || char.IsPunctuation(after[0]) || char.IsWhiteSpace(after[0]) ? before + after : $"{before} {after}";
    }
}
