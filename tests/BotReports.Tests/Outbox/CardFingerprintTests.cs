using BotReports.Actions;
using BotReports.Bot.Outbox;
using BotReports.Cards;
using BotReports.Programmes;

namespace BotReports.Tests.Outbox;

public sealed class CardFingerprintTests
{
    private static readonly Card Summary = new("A session") { Buttons = [new CardButton("Approve", new Approve(Number("4.1"), 7))] };

    public static TheoryData<Card> Others => new(
        Summary with { Title = "Another session" },
        Summary with { Notice = new CardText("Updated") },
        Summary with { Buttons = [] },
        Summary with { Buttons = [new CardButton("Approve", new Approve(Number("4.1"), 8))] },
        Summary with { Buttons = [new CardButton("Approve", new Approve(Number("4.2"), 7))] });

    [Fact]
    public void The_same_card_has_the_same() => CardFingerprint.Of(Summary with { Title = "A session" }).ShouldBe(CardFingerprint.Of(Summary));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_card_that_shows_or_does_something_else_has_another(Card other) => CardFingerprint.Of(other).ShouldNotBe(CardFingerprint.Of(Summary));

    private static SessionNumber Number(string text) => SessionNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
