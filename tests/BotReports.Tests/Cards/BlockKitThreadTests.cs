using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Slack.Cards;

namespace BotReports.Tests.Cards;

public sealed class BlockKitThreadTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Cities open their doors to whoever comes.", 40));

    [Fact]
    public void What_is_folded_is_in_the_thread_and_the_channel_says_what_is_there()
    {
        var messages = BlockKitRenderer.ShowInChannel(Report("A message.", "An example."));

        messages.Count.ShouldBe(2);
        messages[0].Text.ShouldContain("In the thread\n\n• 1. Progress · 1 of 4");
        messages[0].Text.ShouldNotContain("An example.");
        messages[0].Text.ShouldContain("A message.");
        messages[1].Text.ShouldContain("An example.");
        messages[1].Text.ShouldNotContain("A message.");
    }

    [Fact]
    public void The_channel_has_the_beginning_of_a_long_message_and_the_thread_all_of_it()
    {
        var messages = BlockKitRenderer.ShowInChannel(Report(Long, "An example."));

        messages[0].Text.Length.ShouldBeLessThan(1_200);
        string.Concat(messages.Skip(1).Select(message => message.Text)).ShouldContain(Long);
    }

    [Fact]
    public void The_buttons_are_in_the_channel()
    {
        var messages = BlockKitRenderer.ShowInChannel(Report(Long, Long));

        Buttons(messages[0].Blocks).ShouldBe(1);
        messages.Skip(1).Sum(message => Buttons(message.Blocks)).ShouldBe(0);
    }

    [Fact]
    public void A_card_without_folds_is_shown_as_everywhere() =>
        BlockKitRenderer.ShowInChannel(new Card("Hello") { Body = [new CardText(Long)] }).Select(message => message.Text)
            .ShouldBe(BlockKitRenderer.Show(new Card("Hello") { Body = [new CardText(Long)] }).Select(message => message.Text));

    private static Card Report(string message, string example) => new("Multilateral cooperation")
    {
        Body =
        [
            new CardFacts([new CardFact("Rapporteurs", "Amy Shannon")]),
            new CardPanel([new CardHeading("Priority messages"), new CardList([new CardListItem(message, "1")])]),
            new CardCollapsible("1. Progress", "1 of 4", Open: false, [new CardList([new CardListItem(example, "1")])]),
        ],
        Buttons = [new CardButton("Status", new BotReports.Actions.ShowStatus())],
    };

    private static int Buttons(JsonArray blocks) => blocks.Count(block => (string?)block!["type"] == "actions");
}
