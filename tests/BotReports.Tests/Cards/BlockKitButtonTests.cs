using BotReports.Cards;
using BotReports.Slack.Cards;

namespace BotReports.Tests.Cards;

public sealed class BlockKitButtonTests
{
    [Theory]
    [InlineData("skip", "recommendations/2/actions#1")]
    [InlineData("start 4.1", null)]
    [InlineData("\\done \"<&>\" الاتفاق", "quotes#1:speaker")]
    public void A_button_brings_back_its_command_and_its_slot(string command, string? slot)
    {
        BlockKitButton.TryRead(BlockKitButton.Write(new CardButton("title", command) { Slot = slot }), out var read, out var about).ShouldBeTrue();

        (read, about).ShouldBe((command, slot));
    }

    [Fact]
    public void It_carries_nothing_else() => BlockKitButton.Write(new CardButton("Skip", "skip") { Slot = "a#1", IsPrimary = true }).ShouldBe("""{"command":"skip","slot":"a#1"}""");

    [Theory]
    [InlineData(null), InlineData(""), InlineData("skip"), InlineData("[]"), InlineData("null"), InlineData("{}"), InlineData("""{"command":1}"""), InlineData("""{"command":""}"""), InlineData("{\"command\":")]
    public void What_no_button_of_ours_carried_is_not_read(string? value)
    {
        BlockKitButton.TryRead(value, out var command, out var slot).ShouldBeFalse();

        (command, slot).ShouldBe((null, null));
    }

    [Fact]
    public void A_slot_that_is_no_text_is_none()
    {
        BlockKitButton.TryRead("""{"command":"skip","slot":{"a":1}}""", out _, out var slot).ShouldBeTrue();

        slot.ShouldBeNull();
    }

    [Fact]
    public void What_is_longer_than_Slack_takes_is_not_offered_and_not_read()
    {
        var button = new CardButton("Long", new string('x', 2_000));

        BlockKitButton.TryRead(BlockKitButton.Write(button), out _, out _).ShouldBeFalse();
        BlockKitTexts.Shown(BlockKitRenderer.Render(new Card("t") { Buttons = [button, new("Short", "s")] }).Single().Blocks).ShouldBe(["t", "Short"]);
    }
}
