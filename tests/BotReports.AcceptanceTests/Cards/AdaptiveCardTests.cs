using System.Text.Json.Nodes;
using BotReports.Cards;
using BotReports.Teams.Cards;
using BotReports.Tests.Cards;

namespace BotReports.AcceptanceTests.Cards;

public sealed class AdaptiveCardTests
{
    [Fact]
    public async Task Every_card_is_valid_for_the_renderer_of_the_web_clients()
    {
        var cards = SampleCards.All.Select(sample => sample.Card).Concat(CardSplitter.Split(HostileCard.Card, 30_000)).Select(AdaptiveCardRenderer.Render).ToList();

        var errors = await CardParser.ErrorsAsync(cards, TestContext.Current.CancellationToken);

        errors.Count.ShouldBe(cards.Count);
        errors.ShouldAllBe(found => found.Count == 0, string.Join('\n', errors.SelectMany(found => found)));
    }

    [Fact]
    public async Task The_renderer_does_find_what_is_wrong()
    {
        var wrong = AdaptiveCardRenderer.Render(new Card("t") { Body = [new CardCollapsible("Quotes", null, false, [])] });
        wrong["body"]!.AsArray().Add(new JsonObject { ["type"] = "Nonsense" });
        wrong["body"]!.AsArray().Add(new JsonObject { ["type"] = "ActionSet", ["spacing"] = "Enormous", ["actions"] = new JsonArray() });

        var errors = await CardParser.ErrorsAsync([wrong], TestContext.Current.CancellationToken);

        errors[0].Count.ShouldBeGreaterThanOrEqualTo(2);
    }
}
