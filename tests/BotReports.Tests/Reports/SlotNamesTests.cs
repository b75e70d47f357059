using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Tests.Exports;

namespace BotReports.Tests.Reports;

public sealed class SlotNamesTests
{
    private static readonly Report Filled = Sample.Report()
        .Answer(Sample.NewExample, "one", Sample.Delivery(1))
        .Answer(Sample.NewExample, "two", Sample.Delivery(2))
        .Answer(In(1, "text"), "a recommendation", Sample.Delivery(3))
        .Answer(In(1, "actions"), "an action", Sample.Delivery(4))
        .Answer(new SlotAddress(FieldPath.Of("women"), null), "women", Sample.Delivery(5));

    [Theory]
    [InlineData("1.2", "examples#2")]
    [InlineData("example 1", "examples#1")]
    [InlineData("Exemple 1", "examples#1")]
    [InlineData("2.1", "recommendations/1/text#1")]
    [InlineData("recommendation 1", "recommendations/1/text#1")]
    [InlineData("Recommandation 1", "recommendations/1/text#1")]
    [InlineData("2.1 action 1", "recommendations/1/actions#1")]
    [InlineData("recommendation 1 action 1", "recommendations/1/actions#1")]
    [InlineData("2.1 actions", "recommendations/1/actions#1")]
    [InlineData("2.1 indicator 1", "recommendations/1/indicators#new")]
    [InlineData("2.1 indicadores", "recommendations/1/indicators#new")]
    [InlineData("Recommendation 1 of 4 · action 1 of 2", "recommendations/1/actions#1")]
    [InlineData("Recommandation 1 sur 4 · action 1 sur 2", "recommendations/1/actions#1")]
    [InlineData("Example 2 of 4", "examples#2")]
    [InlineData("Ejemplo 2 de 4", "examples#2")]
    [InlineData("5.1", "women#1")]
    [InlineData("3.1", "governance-mechanisms#new")]
    public void A_place_is_found_by_its_number_and_by_its_name(string name, string address)
    {
        var folded = Folding.Fold(name);

        new SlotNames(Sample.Template).Fits(folded).ShouldBeTrue();
        SlotNames.Find(new Walk(Sample.Template, Filled), folded)!.Address.ToString().ShouldBe(address);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public void Every_name_that_the_bot_prints_for_a_place_is_understood(string language)
    {
        var phrases = Phrases.In(language);
        var walk = new Walk(Sample.Template, ExportSample.Seed);
        var names = new SlotNames(Sample.Template);
        foreach (var slot in walk.Slots.Where(slot => slot.Address.Part is SlotPart.Words))
        {
            foreach (var printed in new[] { phrases.Label(slot), phrases.Position(slot, Sample.Template.Sections.Count) })
            {
                var folded = Folding.Fold(printed);
                names.Fits(folded).ShouldBeTrue(folded);
                (SlotNames.Find(walk, folded)?.Address).ShouldBe(slot.Address, folded);
            }
        }
    }

    [Theory]
    [InlineData("2.1 actions", "recommendations/1/actions#new")]
    [InlineData("2.1 action 1", "recommendations/1/actions#1")]
    [InlineData("recommendation 1 indicators", "recommendations/1/indicators#new")]
    [InlineData("5.1", "women#1")]
    public void More_goes_to_the_next_free_place_of_a_list_that_is_named_without_a_number(string name, string address) =>
        SlotNames.FindFree(new Walk(Sample.Template, Filled), Folding.Fold(name))!.Address.ToString().ShouldBe(address);

    [Theory]
    [InlineData("the paragraph on detention")]
    [InlineData("2 million people")]
    [InlineData("2.1 percent of all migrants")]
    [InlineData("")]
    public void Words_of_an_answer_are_hardly_taken_for_a_place(string words) =>
        new SlotNames(Sample.Template).Fits(words).ShouldBeFalse();

    private static SlotAddress In(int repetition, string question) => new(FieldPath.In("recommendations", repetition, question), null);
}
