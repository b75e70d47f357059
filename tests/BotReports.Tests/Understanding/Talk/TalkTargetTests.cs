using BotReports.Bot.Understanding.Talk;
using BotReports.Reports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>Which answer people mean by "the second one", seen from the question at hand.</summary>
public sealed class TalkTargetTests
{
    [Fact]
    public void A_place_alone_is_one_of_the_list_at_hand() =>
        new TalkTarget(Place: 2).FindIn(Walk, At("examples#new"))!.Address.ShouldBe(At("examples#2"));

    [Fact]
    public void The_last_one_is_the_last_of_the_list_at_hand() =>
        (TalkTarget.None with { IsLast = true }).FindIn(Walk, At("examples#new"))!.Address.ShouldBe(At("examples#3"));

    [Fact]
    public void What_the_form_numbers_is_found_by_its_name() =>
        new TalkTarget("exemple 1", "exemple", 1).FindIn(Walk, At("women#new"))!.Address.ShouldBe(At("examples#1"));

    [Fact]
    public void An_action_is_one_of_the_recommendation_at_hand() =>
        new TalkTarget("action 1", "action", 1).FindIn(Walk, At("recommendations/2/indicators#new"))!.Address.ShouldBe(At("recommendations/2/actions#1"));

    [Fact]
    public void What_there_is_not_is_not_found()
    {
        new TalkTarget(Place: 4).FindIn(Walk, At("examples#new")).ShouldBeNull();
        TalkTarget.None.FindIn(Walk, At("examples#new")).ShouldBeNull();
    }

    private static Walk Walk { get; } = new(Sample.Template, Sample.Report()
        .Answer(Sample.NewExample, "one", Sample.Delivery(1))
        .Answer(Sample.NewExample, "two", Sample.Delivery(2))
        .Answer(Sample.NewExample, "three", Sample.Delivery(3))
        .Answer(At("recommendations/1/text#new"), "first", Sample.Delivery(4))
        .Answer(At("recommendations/1/actions#new"), "of the first", Sample.Delivery(5))
        .Answer(At("recommendations/2/text#new"), "second", Sample.Delivery(6))
        .Answer(At("recommendations/2/actions#new"), "of the second", Sample.Delivery(7)));

    private static SlotAddress At(string text) => SlotAddress.TryParse(text, out var address) ? address : throw new FormatException(text);
}
