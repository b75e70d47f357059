using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Tests.Spelling;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("  Véase la RECOMENDACIÓN 3. ", "vease la recomendacion 3")]
    [InlineData("d’accord !", "d'accord")]
    [InlineData("sta\uFFFFtus", "status")]
    public void Words_are_compared_whatever_stands_around_their_letters(string text, string folded) => Folding.Fold(text).ShouldBe(folded);
}
