using BotReports.Actions;
using BotReports.Cards;
using BotReports.Slack.Cards;
using CsCheck;

namespace BotReports.Tests.Cards;

public sealed class BlockKitRendererTests
{
    public static TheoryData<string> HostileTexts => [.. HostileCard.Texts];

    public static TheoryData<string> Samples => [.. SampleCards.All.Select(sample => sample.Name)];

    [Fact]
    public void Any_card_holds_every_limit_and_says_every_word_in_its_order() => CardGen.Card.Sample(
        card =>
        {
            var messages = BlockKitRenderer.Render(card);

            messages.SelectMany(message => BlockKitRules.OfMessage(message.Blocks)).ShouldBeEmpty();
            messages.ShouldAllBe(message => message.Text.Length > 0 && message.Text.Length <= 4_000 && !BlockKitRules.Escaped(message.Text, "text").Any());
            ShouldSayAll(card, messages);
        },
        iter: 60);

    [Theory, MemberData(nameof(Samples))]
    public void Every_card_of_the_product_keeps_the_rules(string name)
    {
        var messages = BlockKitRenderer.Render(SampleCards.Named(name));

        messages.SelectMany(message => BlockKitRules.OfMessage(message.Blocks)).ShouldBeEmpty();
        ShouldSayAll(SampleCards.Named(name), messages);
    }

    [Theory, InlineData("question"), InlineData("sessions"), InlineData("chair"), InlineData("arabic"), InlineData("report")]
    public void A_card_looks_like_this_in_Slack(string name) =>
        BlockKitTexts.Outline(BlockKitRenderer.Render(SampleCards.Named(name))).ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cards", "slack", $"{name}.txt")));

    [Theory, MemberData(nameof(HostileTexts))]
    public void Whatever_people_type_is_shown_character_by_character(string text)
    {
        Shown(new CardText(text)).ShouldBe([text]);
        Shown(new CardText(text, CardTextStyle.Subtle)).ShouldBe([text]);
        Shown(new CardHeading(text)).ShouldBe([text]);
        Shown(new CardList([new(text, null, text)])).ShouldBe([$"{text}\n{text}"]);
        Shown(new CardFacts([new(text, text)])).ShouldBe([$"{text}  {text}"]);
        Shown(new CardCollapsible(text, text, true, [])).ShouldBe([text, text]);
        Shown(new CardPanel([new CardText(text)])).ShouldBe([text]);
    }

    [Theory]
    [InlineData("<!channel> <@U123> <#C1> <!subteam^S1> <!date^1^{date}|x>", "&lt;!channel&gt; &lt;@U123&gt; &lt;#C1&gt; &lt;!subteam^S1&gt; &lt;!date^1^{date}|x&gt;")]
    [InlineData("<https://evil.example|the report>", "&lt;https://evil.example|the report&gt;")]
    [InlineData("&lt;!channel&gt; R&D", "&amp;lt;!channel&amp;gt; R&amp;D")]
    public void What_is_said_beside_the_blocks_mentions_nobody_and_links_nowhere(string typed, string said)
    {
        SlackText.Escape(typed).ShouldBe(said);
        BlockKitRenderer.Render(new Card("t") { Body = [new CardText(typed)] }).Single().Text.ShouldBe($"t\n\n{said}");
    }

    [Fact]
    public void Line_breaks_and_empty_lines_within_a_text_stay() =>
        Shown(new CardText("\none\r\n\r\n  two\n- three\n")).ShouldBe(["one\n\n  two\n- three"]);

    [Fact]
    public void A_list_is_numbered_by_Slack_from_its_first_number_on()
    {
        var list = Rich(new CardList([new("c", "3"), new("d\ne", "4")]));

        ((string?)list["style"], (int?)list["offset"]).ShouldBe(("ordered", 2));
        BlockKitTexts.Shown(list).ShouldBe(["c", "d\ne"]);
    }

    [Fact]
    public void Other_markers_are_words_of_their_items()
    {
        var list = Rich(new CardList([new("c", "3"), new("d", "5"), new("e")]));

        ((string?)list["style"]).ShouldBe("bullet");
        BlockKitTexts.Shown(list).ShouldBe(["3 c", "5 d", "e"]);
    }

    [Fact]
    public void The_buttons_of_a_card_of_several_messages_are_in_the_one_that_the_conversation_shows()
    {
        var messages = BlockKitRenderer.Render(ReportCard.Card);

        messages.Count.ShouldBeGreaterThan(1);
        messages.Select(message => message.Blocks.Count(block => (string?)block!["type"] == "actions")).ShouldBe([1, .. Enumerable.Repeat(0, messages.Count - 1)]);
        messages.Select(message => BlockKitTexts.Shown(message.Blocks).First(text => text.StartsWith("4.1", StringComparison.Ordinal)))
            .ShouldBe(messages.Select((_, index) => $"{ReportCard.Card.Title} ({index + 1} of {messages.Count})"));
    }

    [Fact]
    public void More_buttons_than_a_message_holds_go_on_in_the_next()
    {
        var buttons = Enumerable.Range(1, 300).Select(number => new CardButton($"Button {number}", new ShowFindings())).ToList();

        var messages = BlockKitRenderer.Render(new Card("t") { Body = [new CardText("words")], Buttons = buttons });

        messages.SelectMany(message => BlockKitRules.OfMessage(message.Blocks)).ShouldBeEmpty();
        messages.SelectMany(message => BlockKitTexts.Shown(message.Blocks)).Where(text => text.StartsWith("Button", StringComparison.Ordinal)).ShouldBe(buttons.Select(button => button.Title));
    }

    [Fact]
    public void A_title_or_a_receipt_of_any_length_is_said_in_full_and_repeated_nowhere()
    {
        var title = string.Join(' ', Enumerable.Range(0, 4_000));
        var card = new Card(title) { Notice = new CardText(title, CardTextStyle.Good), Eyebrow = title, Subtitle = title, Body = [new CardCollapsible(title, title, true, [new CardFacts([new(title, title)])])] };

        var messages = BlockKitRenderer.Render(card);

        messages.SelectMany(message => BlockKitRules.OfMessage(message.Blocks)).ShouldBeEmpty();
        messages.SelectMany(message => BlockKitTexts.Shown(message.Blocks)).SelectMany(BlockKitTexts.Words).Count(word => word == "3999").ShouldBe(8);
    }

    [Fact]
    public void A_card_of_nothing_is_a_message_nevertheless() =>
        BlockKitRenderer.Render(new Card("")).ShouldHaveSingleItem().Text.ShouldBe("…");

    [Fact]
    public void A_button_that_sends_fields_opens_a_window_for_them()
    {
        var card = new Card("t") { Body = [new CardInput("examples#1~a", "Example 1", "Said.")], Buttons = [new("Save", new SaveForm("0011223344556677")) { Sends = true }] };
        var blocks = BlockKitRenderer.Render(card).Single().Blocks;
        var button = blocks[^1]!["elements"]![0]!;

        ((string)button["action_id"]!).ShouldStartWith(BlockKitButton.OpenForm);
        BlockKitTexts.Shown(blocks).ShouldBe(["t", "Example 1", "Said.", "Fill in the form"]);
    }

    private static IEnumerable<string> Shown(CardElement element) =>
        BlockKitTexts.Shown(BlockKitRenderer.Render(new Card("t") { Body = [element] }).Single().Blocks).Skip(1);

    private static System.Text.Json.Nodes.JsonNode Rich(CardElement element) => BlockKitRenderer.Render(new Card("t") { Body = [element] }).Single().Blocks[1]!["elements"]![0]!;

    private static void ShouldSayAll(Card card, IEnumerable<BlockKitMessage> messages)
    {
        var left = new Queue<string>(BlockKitTexts.Typed(card.Body));
        foreach (var word in messages.SelectMany(message => BlockKitTexts.Shown(message.Blocks)).SelectMany(BlockKitTexts.Words))
        {
            if (left.TryPeek(out var next) && next == word)
                left.Dequeue();
        }

        left.ShouldBeEmpty();
    }
}
