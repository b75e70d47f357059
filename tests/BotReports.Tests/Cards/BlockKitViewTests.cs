using BotReports.Actions;
using BotReports.Cards;
using BotReports.Slack.Cards;
using CsCheck;

namespace BotReports.Tests.Cards;

public sealed class BlockKitViewTests
{
    private static readonly CardButton Save = new("Save", new SaveForm("0011223344556677")) { Sends = true, IsPrimary = true };

    [Fact]
    public void A_form_has_a_field_for_each_answer_with_what_it_says_now()
    {
        var view = BlockKitView.Modal(
            new Card("1 · Progress")
            {
                Body = [new CardInput("examples#1~ab12", "Example 1 · <Progress>", "One.\r\n\r\n*Two* & <three>"), new CardInput("examples#new~1", "Example 2", ""), new CardText("Empty fields change nothing.", CardTextStyle.Subtle)],
                Buttons = [Save],
            },
            "form",
            "ids");
        var fields = view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").ToList();

        BlockKitRules.OfView(view).ShouldBeEmpty();
        fields.Select(field => (string?)field!["block_id"]).ShouldBe(["examples#1~ab12", "examples#new~1"]);
        fields.Select(field => (string?)field!["element"]!["action_id"]).ShouldBe(["examples#1~ab12", "examples#new~1"]);
        fields.Select(field => (string?)field!["element"]!["initial_value"]).ShouldBe(["One.\n\n*Two* & <three>", null]);
        ((string?)view["title"]!["text"], (string?)view["submit"]!["text"], (string?)view["close"]!["text"], (string?)view["private_metadata"]).ShouldBe(("1 · Progress", "Save", "Close", "ids"));
    }

    [Fact]
    public void An_answer_longer_than_a_field_holds_is_not_in_the_form_where_it_would_be_cut()
    {
        var view = BlockKitView.Modal(new Card("Form") { Body = [new CardInput("a#1~x", "Example 1", new string('x', 3_001)), new CardInput("a#2~x", "Example 2", new string('x', 3_000))], Buttons = [Save] }, "form");

        BlockKitRules.OfView(view).ShouldBeEmpty();
        view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").Select(block => (string?)block!["block_id"]).ShouldBe(["a#2~x"]);
        BlockKitTexts.Shown(view["blocks"]).Take(2).ShouldBe(["Example 1", "This is too long for the form: change it in the chat."]);
    }

    [Fact]
    public void A_title_too_long_for_a_window_is_said_in_full_in_it()
    {
        var view = BlockKitView.Modal(new Card("Governance mechanisms and the Global Compact") { Body = [new CardInput("a#1~x", "l", "")], Buttons = [Save] }, "form");

        ((string?)view["title"]!["text"]).ShouldBe("Governance mechanisms…");
        BlockKitTexts.Shown(view["blocks"]).First().ShouldBe("Governance mechanisms and the Global Compact");
    }

    [Fact]
    public void Any_form_keeps_the_rules() => Gen.Select(Gen.String[0, 200], Gen.String[0, 4_000]).List[0, 120].Sample(
        fields => BlockKitRules.OfView(BlockKitView.Modal(new Card("t") { Body = [.. fields.Select((field, index) => new CardInput($"a#{index}~x", field.Item1, field.Item2))], Buttons = [Save] }, "form")).ShouldBeEmpty(),
        iter: 30);

    [Fact]
    public void Any_cards_make_a_home_that_keeps_the_rules() => CardGen.Card.List[1, 6].Sample(
        cards =>
        {
            var home = BlockKitView.Home(cards);

            BlockKitRules.OfHome(home).ShouldBeEmpty();
            home["blocks"]!.AsArray().Count.ShouldBeGreaterThan(0);
        },
        iter: 20);
}
