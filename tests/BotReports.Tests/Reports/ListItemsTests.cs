using BotReports.Reports;

namespace BotReports.Tests.Reports;

public sealed class ListItemsTests
{
    [Theory]
    [InlineData("1. A desk. 2. A lamp. 3. A chair.", "A desk.", "A lamp.", "A chair.")]
    [InlineData("1) A desk\n2) A lamp\nwith a shade", "A desk", "A lamp\nwith a shade")]
    [InlineData("(1) A desk (2) A lamp", "A desk", "A lamp")]
    public void Numbers_from_one_on_are_a_list(string text, params string[] items)
    {
        var list = ListItems.In(text)!;

        list.Items.ShouldBe(items);
        list.IsNumbered.ShouldBeTrue();
    }

    [Theory]
    [InlineData("- A desk\n- A lamp", "A desk", "A lamp")]
    [InlineData("• A desk\n  of oak\n\n• A lamp", "A desk\nof oak", "A lamp")]
    [InlineData("A desk\nA lamp\n\nA chair", "A desk", "A lamp", "A chair")]
    public void Bullets_and_lines_may_be_a_list(string text, params string[] items)
    {
        var list = ListItems.In(text)!;

        list.Items.ShouldBe(items);
        list.IsNumbered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("A desk.")]
    [InlineData("1. A desk.")]
    [InlineData("A desk\nfor all")]
    [InlineData("Costs fell by 1.5 or 2.5 per cent.")]
    [InlineData("2. A lamp. 3. A chair.")]
    [InlineData("There are 2. That is enough.")]
    [InlineData("We saw: 1. A desk 2. A lamp")]
    [InlineData("1. 2.")]
    public void What_is_one_thing_is_no_list(string text) => ListItems.In(text).ShouldBeNull();

    [Fact]
    public void No_word_of_a_message_is_lost()
    {
        const string Text = "1. A desk for all.\nAlso at night. 2. A lamp, 3. a chair; 4. and 2 more.";

        string.Join(' ', ListItems.In(Text)!.Items.Select((item, index) => $"{index + 1}. {item}")).ShouldBe(Text);
    }
}
