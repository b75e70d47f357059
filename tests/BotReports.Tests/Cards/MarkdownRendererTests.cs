using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Tests.Cards;

public sealed class MarkdownRendererTests
{
    [Fact]
    public void A_card_becomes_a_document_with_sections_and_without_buttons() => MarkdownRenderer.Render(new Card("4.1: Governance")
    {
        Eyebrow = "Session report",
        Subtitle = "Amy Shannon",
        Body =
        [
            new CardPanel([new CardHeading("Priority messages"), new CardList([new("one\ntwo", "1"), new("three", "2", "withheld")])]),
            new CardCollapsible("Quotes", "1 quote", false, [new CardHeading("Said"), new CardText("a\nb\n\nc"), new CardFacts([new("Who", "x_y")])]),
            new CardText("missing", CardTextStyle.Attention),
        ],
        Buttons = [new("Skip", new Skip())],
    }).ShouldBe(
        """
        *Session report*

        # 4.1: Governance

        *Amy Shannon*

        ## Priority messages

        1. one␠␠
           two
        2. three␠␠
           *withheld*

        ## Quotes

        *1 quote*

        ### Said

        a␠␠
        b

        c

        - **Who**: x\_y

        **missing**

        """.Replace('␠', ' '));

    [Theory]
    [InlineData("**x**", @"\*\*x\*\*")]
    [InlineData("[a](http://evil.example)", @"\[a\](http://evil.example)")]
    [InlineData("<at>x</at> &lt;", @"\<at\>x\</at\> \&lt;")]
    [InlineData("1. a", @"1\. a")]
    [InlineData("2) a", @"2\) a")]
    [InlineData("- b", @"\- b")]
    [InlineData("===", @"\===")]
    [InlineData("> q", @"\> q")]
    [InlineData("# h", @"\# h")]
    [InlineData(@"\_", @"\\\_")]
    [InlineData("4.1: a well-known theme (2016), 50 %.", "4.1: a well-known theme (2016), 50 %.")]
    public void What_people_typed_cannot_become_markup(string typed, string escaped) =>
        MarkdownRenderer.Render(new Card("t") { Body = [new CardText(typed)] }).ShouldBe($"# t\n\n{escaped}\n");
}
