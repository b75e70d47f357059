using BotReports.Languages;

namespace BotReports.Cards;

/// <summary>A list of which only the beginning is shown, with how many lines are not.</summary>
public static class ShortList
{
    /// <returns>Nothing for an empty list.</returns>
    public static IEnumerable<CardElement> Of(IReadOnlyList<CardListItem> items, int most, Phrases phrases)
    {
        if (items.Count > 0)
        {
            yield return new CardList([.. items.Take(most)]);
        }

        if (items.Count > most)
        {
            yield return new CardText(phrases.NotListed(items.Count - most), CardTextStyle.Subtle);
        }
    }

    public static IEnumerable<CardElement> Of(IEnumerable<string> lines, int most, Phrases phrases) => Of([.. lines.Select(line => new CardListItem(line))], most, phrases);
}
