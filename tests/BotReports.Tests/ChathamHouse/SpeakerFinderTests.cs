using BotReports.ChathamHouse;
using BotReports.Programmes;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.ChathamHouse;

public sealed class SpeakerFinderTests
{
    private static readonly SpeakerFinder Finder = new(ProgrammeFile.Load(SeedFolder.Programme) with
    {
        Participants = ["Thérèse Mbuyi", "Li Wu"],
        Organizations = ["IOM", "Migrant Forum in Asia"],
    });

    [Theory]
    [InlineData("Thérèse Mbuyi said that it works.", "Thérèse Mbuyi")]
    [InlineData("It works, MBUYI explained.", "MBUYI")]
    [InlineData("Selon Therese Mbuyi, cela marche.", "Therese Mbuyi")]
    [InlineData("Según IOM, funciona.", "IOM")]
    [InlineData("It works. The Migrant Forum in Asia warned of delays.", "Migrant Forum in Asia")]
    [InlineData("IOM: “we will publish all figures”", "IOM")]
    [InlineData("Li Wu told us, and so did IOM.", "Li Wu", "IOM")]
    public void A_name_beside_reported_speech_is_found_as_it_is_written(string text, params string[] names) =>
        Finder.Find(text).Select(found => found.Name).ShouldBe(names);

    [Theory]
    [InlineData("IOM should embrace the rights framework.")]
    [InlineData("Somebody said that it works.")]
    [InlineData("IOM runs the programme. Somebody said that it works.")]
    [InlineData("The axiom said nothing.")]
    [InlineData("Mr Wu said so.")]
    [InlineData("IOM's “rights framework” is a model.")]
    [InlineData("")]
    public void What_gives_nobody_away_is_left_alone(string text) => Finder.Find(text).ShouldBeEmpty();

    [Fact]
    public void Without_the_names_all_other_words_stay()
    {
        const string Text = "Mme Mbuyi and IOM said that the axiom IOM uses is IOMs.";

        SpeakerFinder.Replace(Text, Finder.Find(Text), name => name.IsOrganization ? "an organization" : "a participant")
            .ShouldBe("A participant and an organization said that the axiom an organization uses is IOMs.");
    }
}
