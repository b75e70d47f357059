using BotReports.Cards;

namespace BotReports.Tests.Cards;

public sealed class PlainTextRendererTests
{
    [Fact]
    public void A_question_reads_like_a_message() => PlainTextRenderer.Render(SampleCards.Question).ShouldBe(
        """
        Section 2 of 8 · Recommendation 2 of 4 · action 1 of 2
        Recommendation 2

        What does civil society need to do to get this recommendation heard and implemented?

        At national, regional or global level. Up to two actions; one message for each.

        Saved: IOM should embrace the rights framework, transparency and collaboration with civil society.

        [Skip] [Back] [Done] [Status]
        """);

    [Fact]
    public void Items_lines_facts_and_folds_keep_their_shape() => PlainTextRenderer.Render(new Card("Title")
    {
        Subtitle = "Subtitle",
        Body =
        [
            new CardFacts([new("Room", "Aula"), new("Time", "9:00\nsharp")]),
            new CardCollapsible("Quotes", "2 quotes", false, [new CardList([new("one\ntwo", "1"), new("three", "4.1", "anonymous"), new("four")])]),
            new CardPanel([new CardHeading("Heading"), new CardText("a\n\nb")]),
        ],
    }).ShouldBe(
        """
        Title
        Subtitle

        Room: Aula
        Time: 9:00
          sharp

        ▾ Quotes · 2 quotes

        1. one
           two
        4.1 three
            (anonymous)
        • four

        Heading

        a

        b
        """);

    [Fact]
    public void What_people_typed_stays_as_it_is() =>
        HostileCard.Texts.ShouldAllBe(text => PlainTextRenderer.Render(new Card("t") { Body = new[] { new CardText(text) } }) == "t\n\n" + text);
}
