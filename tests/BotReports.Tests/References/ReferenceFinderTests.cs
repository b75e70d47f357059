using BotReports.References;
using BotReports.Reports;
using BotReports.Tests.Reports;
using CsCheck;

namespace BotReports.Tests.References;

public sealed class ReferenceFinderTests
{
    private static readonly string[] Pieces = ["example 1", " rec. 1 ", "é", "recomendación 1"];
    private static readonly ReferenceFinder Finder = ReferenceFinder.Of(Sample.Template);

    [Theory]
    [InlineData("see recommendation 3", "recommendations", 3)]
    [InlineData("See Recommendation no. 3.", "recommendations", 3)]
    [InlineData("rec. 2", "recommendations", 2)]
    [InlineData("as in example 1", "examples", 1)]
    [InlineData("voir recommandation 3", "recommendations", 3)]
    [InlineData("VÉASE LA RECOMENDACIÓN 3", "recommendations", 3)]
    [InlineData("vease la recomendacion 4, por favor", "recommendations", 4)]
    [InlineData("cf. ex. 2", "examples", 2)]
    public void What_names_an_item_of_the_form_is_found_in_any_of_its_languages(string text, string field, int place)
    {
        var reference = Finder.Find(text).ShouldHaveSingleItem();

        (reference.Field.ToString(), reference.Place).ShouldBe((field, place));
    }

    [Theory]
    [InlineData("recipe 2")]
    [InlineData("rec 2014")]
    [InlineData("recommendation 2014")]
    [InlineData("we recommend 3 steps")]
    [InlineData("example 50% of them")]
    [InlineData("example 1.5 million")]
    [InlineData("counterexample 2")]
    [InlineData("")]
    public void What_only_looks_like_it_is_left_alone(string text) => Finder.Find(text).ShouldBeEmpty();

    [Fact]
    public void What_is_pointed_to_is_shown_once_with_its_first_words_and_nothing_of_the_text_goes() =>
        Expanded("example 1, rec. 1, example 1 and example 4").ShouldBe("example 1 (“the first”), rec. 1 (“Ratify”), example 1 and example 4");

    [Fact]
    public void An_answer_does_not_show_itself() => Expanded("example 2").ShouldBe("example 2");

    [Fact]
    public void Whatever_the_text_all_its_characters_stay_in_their_order() =>
        Gen.OneOf(Gen.String, Gen.Int[0, 3].Select(index => Pieces[index])).Array[0, 6].Sample(parts =>
        {
            var text = string.Concat(parts);
            var left = Expanded(text).Replace(" (“the first”)", "", StringComparison.Ordinal).Replace(" (“Ratify”)", "", StringComparison.Ordinal);
            left.ShouldBe(text);
        });

    private static string Expanded(string text)
    {
        var report = Sample.Report()
            .Answer(Sample.NewExample, "the first", Sample.Delivery(1))
            .Answer(Sample.NewExample, text, Sample.Delivery(2))
            .Answer(new SlotAddress(FieldPath.In("recommendations", 1, "text"), null), "Ratify.", Sample.Delivery(3));
        return new ReportReferences(report, Sample.Template).Expand(text, Sample.Examples, 2);
    }
}
