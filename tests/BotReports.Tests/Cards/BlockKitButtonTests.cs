using BotReports.Actions;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Slack.Cards;

namespace BotReports.Tests.Cards;

public sealed class BlockKitButtonTests
{
    private static readonly SlotAddress Slot = new(FieldPath.In("recommendations", 2, "actions"), 1);

    [Fact]
    public void A_button_brings_back_its_action()
    {
        foreach (var action in (BotAction[])[new Skip(Slot), new ShowStatus(), new GiveAnswer("done \"<&>\" الاتفاق", Slot, IsLiteral: true)])
        {
            ActionJson.Read(BlockKitButton.Read(BlockKitButton.Write(new CardButton("title", action)))?.ToString()).ShouldBe(action);
        }
    }

    [Fact]
    public void It_carries_nothing_else() =>
        BlockKitButton.Write(new CardButton("Skip", new Skip(Slot)) { IsPrimary = true }).ShouldBe(ActionJson.Write(new Skip(Slot)));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("skip"), InlineData("[]"), InlineData("null"), InlineData("{\"do\":")]
    public void What_is_no_object_is_not_read(string? value) => BlockKitButton.Read(value).ShouldBeNull();

    [Fact]
    public void What_is_longer_than_Slack_takes_is_not_offered_and_not_read()
    {
        var button = new CardButton("Long", new GiveAnswer(new string('x', 2_000)));

        BlockKitButton.Read(BlockKitButton.Write(button)).ShouldBeNull();
        BlockKitTexts.Shown(BlockKitRenderer.Render(new Card("t") { Buttons = [button, new("Short", new ShowStatus())] }).Single().Blocks).ShouldBe(["t", "Short"]);
    }
}
