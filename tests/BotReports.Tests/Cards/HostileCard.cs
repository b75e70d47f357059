using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Tests.Cards;

/// <summary>Everything that people could type to make a card say or do something else.</summary>
internal static class HostileCard
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "**x** _y_ ~~z~~ `code`", "[a](http://evil.example)", "![a](http://evil.example/a.png)", "<at>x</at> <script>alert(1)</script> &lt;b&gt; &amp;",
        "{{DATE(2016-12-10T09:00:00Z, SHORT)}} {{TIME(2016-12-10T09:00:00Z)}}", "${expr} {expr} {{expr}}", "1. a", "2) a", "- b", "+ b", "* b", "# h", "> q", "---", "===",
        @"C:\temp\*x* \_ \\", "\u202Ertl\u202C \u200Fmark\u200E", "👩‍👩‍👧‍👦 🇨🇭 👍🏽", "| a | b |", "<!channel> <@U1>", ":smile: www.evil.example", "(c) (tm) \"quoted\" 'x' a--b ...", "null", "\"", "~", "a_b_c",
    ];

    public static Card Card { get; } = new(Texts[0])
    {
        Eyebrow = Texts[1],
        Subtitle = Texts[4],
        Body =
        [
            .. Texts.Select(text => new CardHeading(text)),
            .. Texts.Select(text => new CardText(text)),
            .. Texts.Select(text => new CardText(text, CardTextStyle.Strong)),
            new CardList([.. Texts.Select(text => new CardListItem(text, null, text)), .. Texts.Select(text => new CardListItem(text, "1"))]),
            .. Texts.Select(text => new CardLink(text, "https://reports.example.org/attachments/e/4.1/0a.jpg")),
            new CardFacts([.. Texts.Select(text => new CardFact(text, text))]),
            new CardPanel([.. Texts.Select(text => new CardText(text))]),
            .. Texts.Select(text => new CardCollapsible(text, text, true, [new CardText(text)])),
        ],
        Buttons = [.. Texts.Select(text => new CardButton(text, new Skip()))],
    };
}
