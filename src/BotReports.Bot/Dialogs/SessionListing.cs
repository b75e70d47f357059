using System.Globalization;
using BotReports.Bot.Handlers;

namespace BotReports.Bot.Dialogs;

/// <summary>Which page of which sessions somebody looks through. It is an option of <see cref="SessionDialog"/>, so that what is looked for stays with the bot and a button carries a page alone.</summary>
/// <param name="Words">What is looked for; empty for all sessions.</param>
/// <param name="Page">From 1.</param>
internal sealed record SessionListing(string Words, int Page)
{
    private const int LongestWords = 120;

    private const char PageMark = '#';

    /// <summary>What the dialog hears when the button for a page is pressed.</summary>
    public static string PageWord(int page) => string.Create(CultureInfo.InvariantCulture, $"{PageMark}{page}");

    /// <summary>The page that a word is for; null for another word.</summary>
    public static int? PageOf(string word) =>
        word is [PageMark, .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : null;

    public static SessionListing Of(string words) => new(words.Length > LongestWords ? words[..LongestWords] : words, 1);

    /// <summary>Null for an option that is none.</summary>
    public static SessionListing? Parse(object? option)
    {
        if (option is not string text || !text.StartsWith(DialogOptions.Listing, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text[DialogOptions.Listing.Length..].Split(' ', 2);
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? new(parts.Length > 1 ? parts[1] : "", page) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DialogOptions.Listing}{Page} {Words}");
}
