using BotReports.Cards;

namespace BotReports.Tests.Cards;

/// <summary>What both platforms ask of a card: one main button at most, six things to do at most, and short titles.</summary>
public static class CardLooks
{
    private const int MostThings = 6;
    private const int MostChoices = 12;
    private const int LongestTitle = 40;

    public static IEnumerable<string> FaultsOf(Card card)
    {
        if (card.Buttons.Count(button => button.IsPrimary) > 1)
        {
            yield return $"{card.Title}: {string.Join(" and ", card.Buttons.Where(button => button.IsPrimary).Select(button => button.Title))} are main buttons";
        }

        // Sessions to choose from, or pictures to remove, are one thing to do.
        if (card.Buttons.Select(button => button.Action.GetType()).Distinct().Count() > MostThings || card.Buttons.Count > MostChoices)
        {
            yield return $"{card.Title}: {card.Buttons.Count} buttons: {string.Join(", ", card.Buttons.Select(button => button.Title))}";
        }

        foreach (var button in card.Buttons.Where(button => button.Title.Length is 0 or > LongestTitle))
        {
            yield return $"{card.Title}: a button is called “{button.Title}”";
        }
    }
}
