using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>
/// Shortens what a split card repeats in each part or cannot cut: titles, labels, markers. A text that is too long moves to the body,
/// where it can be cut between words; its first words stay in its old place.
/// </summary>
internal static class BlockKitFrame
{
    private const int LongestTitle = 150;
    private const int LongestLine = 200;
    private const int LongestNotice = 400;
    private const int LongestMarker = 20;

    public static Card Fit(Card card) => card with
    {
        Title = First(card.Title, LongestTitle),
        Notice = IsTooLong(card.Notice?.Text, LongestNotice) ? null : card.Notice,
        Eyebrow = IsTooLong(card.Eyebrow, LongestLine) ? null : card.Eyebrow,
        Subtitle = IsTooLong(card.Subtitle, LongestLine) ? null : card.Subtitle,
        Body =
        [
            .. IsTooLong(card.Notice?.Text, LongestNotice) ? [card.Notice!] : Array.Empty<CardElement>(),
            .. Whole(card.Eyebrow, LongestLine, CardTextStyle.Subtle),
            .. Whole(card.Title, LongestTitle, CardTextStyle.Strong),
            .. Whole(card.Subtitle, LongestLine, CardTextStyle.Subtle),
            .. card.Body.SelectMany(Fit),
        ],

        Buttons = [.. Buttons(card)],
    };

    // A message has no fields: one button opens the form as a modal, which goes through all parts of it.
    private static IEnumerable<CardButton> Buttons(Card card)
    {
        var form = card.Buttons.FirstOrDefault(button => button is { Sends: true, Action: SaveForm or OpenForm });
        return card.Buttons.Where(button => button == form || button is not { Sends: true, Action: SaveForm or OpenForm }).Select(button => button == form ? button with { Title = CardWords.OpenForm(card.Language) } : button);
    }

    private static IEnumerable<CardElement> Fit(CardElement element) => element switch
    {
        CardPanel panel => [new CardPanel([.. panel.Body.SelectMany(Fit)])],
        CardCollapsible fold =>
        [
            fold with
            {
                Title = First(fold.Title, LongestTitle),
                Hint = IsTooLong(fold.Hint, LongestLine) ? null : fold.Hint,
                Body = [.. Whole(fold.Title, LongestTitle, CardTextStyle.Strong), .. Whole(fold.Hint, LongestLine, CardTextStyle.Subtle), .. fold.Body.SelectMany(Fit)],
            },
        ],
        CardFacts facts when facts.Facts.Any(fact => IsTooLong(fact.Label, LongestLine)) =>
            facts.Facts.SelectMany(fact => (CardElement[])[new CardText(fact.Label, CardTextStyle.Strong), new CardText(fact.Value)]),
        CardList list when list.Items.Any(item => IsTooLong(item.Marker, LongestMarker)) =>
            [new CardList([.. list.Items.Select(item => item with { Marker = null, Text = $"{item.Marker} {item.Text}" })])],
        CardInput { Id: ActionJson.WordsField } => [],
        CardInput input => [new CardText(input.Label, CardTextStyle.Strong), new CardText(input.Value.Length == 0 ? "–" : input.Value)],
        _ => [element],
    };

    private static CardText[] Whole(string? text, int limit, CardTextStyle style) => IsTooLong(text, limit) ? [new CardText(text!, style)] : [];

    private static bool IsTooLong(string? text, int limit) => text?.Length > limit;

    private static string First(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var word = text.LastIndexOf(' ', limit - 1);
        var cut = word > 0 ? word : limit - 1;
        return $"{text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)].TrimEnd()}…";
    }
}
