using BotReports.Cards;

namespace BotReports.Tests.Cards;

public sealed class ButtonTitleTests
{
    [Theory]
    [InlineData("Short", "Short")]
    [InlineData("exactly forty letters long, no one more.", "exactly forty letters long, no one more.")]
    [InlineData("4.1 Multilateral cooperation and governance", "4.1 Multilateral cooperation and govern…")]
    [InlineData("a title whose cut would be at a blank.. here", "a title whose cut would be at a blank..…")]
    [InlineData("an emoji stands where it would be cut.😀 end", "an emoji stands where it would be cut.…")]
    public void A_long_title_is_cut_between_letters(string words, string title) => ButtonTitle.Of(words).ShouldBe(title);
}
