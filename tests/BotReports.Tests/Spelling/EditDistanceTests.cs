using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Tests.Spelling;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("submit", "submit", 0)]
    [InlineData("submt", "submit", 1)]
    [InlineData("submmit", "submit", 1)]
    [InlineData("sunmit", "submit", 1)]
    [InlineData("sumbit", "submit", 1)]
    [InlineData("usbmti", "submit", 2)]
    [InlineData("", "done", 4)]
    [InlineData("done", "", 4)]
    [InlineData("kitten", "sitting", 3)]
    public void Each_slip_counts_once_and_two_letters_in_the_wrong_order_are_one(string one, string other, int slips)
    {
        EditDistance.Between(one, other).ShouldBe(slips);
        EditDistance.Between(other, one).ShouldBe(slips);
    }
}
