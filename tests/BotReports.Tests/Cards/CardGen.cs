using BotReports.Actions;
using BotReports.Cards;
using CsCheck;

namespace BotReports.Tests.Cards;

/// <summary>Any card: texts of any length, folds within folds.</summary>
internal static class CardGen
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Consts("migration", "des", "الاتفاق", "移民。", "👩‍👩‍👧‍👦", "**x**", "end.", "a\"b", "\\", new string('w', 700)), Gen.String[Gen.Char.AlphaNumeric, 1, 12]);

    private static readonly Gen<string> Space = Consts(" ", " ", " ", "  ", "\n", "\n\n", "\r\n");

    private static readonly Gen<string> Text = Gen.OneOf(Words(0, 12), Words(0, 12), Words(0, 200));

    // Titles cannot be cut, so they are of a sensible length here.
    private static readonly Gen<string> Title = Gen.String[Gen.Char.AlphaNumeric, 1, 40];

    private static readonly Gen<CardListItem> Item = Gen.Select(Text, Consts(null, "1", "4.1"), Gen.OneOf(Gen.Const((string?)null), Words(0, 300).Select(note => (string?)note)))
        .Select((text, marker, note) => new CardListItem(text, marker, note));

    private static readonly Gen<CardElement> Leaf = Gen.OneOf<CardElement>(
        Text.Select(text => (CardElement)new CardText(text)),
        Words(1, 8).Select(text => (CardElement)new CardHeading(text)),
        Gen.Select(Title, Consts("/attachments/e/4.1/0a.jpg", "https://reports.example.org/attachments/e/4.1/0a.jpg")).Select((text, address) => (CardElement)new CardLink(text, address)),
        Item.List[0, 4].Select(items => (CardElement)new CardList(items)),
        Gen.Select(Title, Text).Select((label, value) => new CardFact(label, value)).List[0, 4].Select(facts => (CardElement)new CardFacts(facts)));

    public static Gen<Card> Card { get; } =
        Gen.Select(Title, Element(2).List[0, 5]).Select((title, body) => new Card(title) { Body = body, Eyebrow = "e", Subtitle = "s", Buttons = [new("Skip", new Skip())] });

    private static Gen<CardElement> Element(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, Element(depth - 1).List[0, 4].Select(body => (CardElement)new CardPanel(body))),
        (2, Gen.Select(Title, Gen.Bool, Element(depth - 1).List[0, 5]).Select((title, open, body) => (CardElement)new CardCollapsible(title, open ? "hint" : null, open, body))));

    private static Gen<T> Consts<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Words(int from, int to) => Gen.Select(Word, Space).Select((word, space) => word + space).List[from, to].Select(string.Concat);
}
