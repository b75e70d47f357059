using System.Text;
using System.Text.Encodings.Web;
using BotReports.Actions;

namespace BotReports.Cards;

/// <summary>
/// How large the message with a card is, estimated without rendering it. The estimate is for Teams' cards, whose JSON has the most around
/// the words; it is never less than what is really sent, and never less for a card with more in it.
/// </summary>
internal static class CardSize
{
    /// <summary>
    /// The most that a message should have, in bytes. Teams refuses messages of more than some 100 KB, counted as UTF-16, and counts the
    /// activity around the card as well.
    /// </summary>
    public const int Budget = 88_000;

    // In bytes: the activity around a card, and at most so much text for clients that show no cards.
    private const int Envelope = 14_800;

    // In characters: what the JSON has around the words.
    private const int Line = 66;
    private const int Spacing = 19;
    private const int Style = 36;
    private const int Bold = 19;
    private const int Heading = 47;
    private const int Columns = 180;
    private const int Container = 80;
    private const int Fold = 590;
    private const int Field = 80;
    private const int Link = 120;
    private const int Row = 85;
    private const int Action = 72;

    // A renderer may break the words at each of these, so that no client finds a formula in them.
    private const int Break = 72;
    private static readonly char[] Breaking = ['{', '$', '<'];

    /// <returns>Bytes as UTF-16, or as UTF-8 where that is more.</returns>
    public static int Of(Card card) => Envelope
        + Lines(card.Notice?.Text, Style) + Lines(card.Eyebrow, Style) + Lines(card.Title, Heading) + Lines(card.Subtitle, Style)
        + card.Body.Sum(Of)
        + card.Buttons.Sum(Of);

    private static int Of(CardElement element) => element switch
    {
        CardHeading heading => Lines(heading.Text, Heading),
        CardText text => Lines(text.Text, text.Style is CardTextStyle.Default ? 0 : Style),
        CardFacts facts => facts.Facts.Sum(fact => Bytes(Columns) + Cell(fact.Label, Bold) + Cell(fact.MarkedValue)),
        CardList list => list.Items.Sum(item => Bytes(Columns) + Cell(item.Marker ?? "•", Bold) + Cell(item.Text) + Lines(item.Note, Style)),
        CardLink link => Lines(link.Text, Link) + Words(link.Address),
        CardInput input => Bytes(Field) + Words(input.Id) + Words(input.Label) + Words(input.Value),
        CardPanel panel => Bytes(Container) + panel.Body.Sum(Of),
        CardCollapsible fold => Bytes(Fold) + (2 * Lines(fold.Title)) + Lines(fold.Hint, Style) + fold.Body.Sum(Of),
        _ => throw new NotSupportedException($"{nameof(CardSize)} does not know {element.GetType().Name}."),
    };

    // What sends fields or changes the card is written twice: older clients know the simple action only.
    private static int Of(CardButton button) =>
        Bytes(Row) + ((button.Sends || button.Replaces ? 2 : 1) * (Bytes(Action) + Words(button.Title) + Words(ActionJson.Write(button.Action))));

    // The first line of a cell has no space above it.
    private static int Cell(string? text, int style = 0) => Math.Max(0, Lines(text, style) - Bytes(Spacing));

    private static int Lines(string? text, int style = 0) => TypedText.Lines(text).Sum(line => Bytes(Line + Spacing + style) + Words(line));

    private static int Words(string? text)
    {
        var json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text ?? "");
        return Math.Max(Bytes(json.Length), Encoding.UTF8.GetByteCount(json)) + Bytes(Break * json.Count(Breaking.Contains));
    }

    private static int Bytes(int characters) => sizeof(char) * characters;
}
