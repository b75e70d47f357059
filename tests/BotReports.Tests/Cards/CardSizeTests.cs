using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReports.Cards;
using BotReports.Teams.Cards;
using CsCheck;

namespace BotReports.Tests.Cards;

public sealed class CardSizeTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void No_card_is_larger_in_Teams_than_it_is_estimated() => CardGen.Card.Sample(card => CardSize.Of(card).ShouldBeGreaterThan(InTeams(card)), iter: 200);

    [Fact]
    public void Nor_is_any_of_the_samples()
    {
        foreach (var card in SampleCards.All.Select(sample => sample.Card).Append(HostileCard.Card).Append(ReportCard.Card))
        {
            CardSize.Of(card).ShouldBeGreaterThan(InTeams(card), card.Title);
        }
    }

    [Fact]
    public void A_report_is_estimated_closely_enough_to_fill_its_messages_well() =>
        (CardSize.Of(ReportCard.Card) / (double)InTeams(ReportCard.Card)).ShouldBeLessThan(1.25);

    private static int InTeams(Card card)
    {
        var json = AdaptiveCardRenderer.Render(card).ToJsonString(Readable);
        return Math.Max(json.Length * sizeof(char), Encoding.UTF8.GetByteCount(json));
    }
}
