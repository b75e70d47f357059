using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Languages;

/// <summary>Portuguese came last, when a language had become a file: nothing in the code knows of it.</summary>
public sealed partial class LanguageIsDataTests
{
    [Fact]
    public void No_code_names_the_language_that_came_last() =>
        Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories).Where(file => Named().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [Theory]
    [InlineData("pt-PT")]
    [InlineData("pt_BR")]
    public void The_bot_speaks_it_all_the_same(string locale) => Phrases.In(locale).ButtonYes.ShouldBe("Sim");

    [Theory]
    [InlineData("pt", "pt")]
    [InlineData("portuguese", "pt")]
    [InlineData("portugais", "pt")]
    [InlineData("frances", "fr")]
    [InlineData("castellano", "es")]
    [InlineData("ingles", "en")]
    [InlineData("arabic", null)]
    [InlineData("dutch", null)]
    public void A_language_is_asked_for_by_its_name_in_any_of_them(string folded, string? language) => (Phrases.Called(folded)?.Language).ShouldBe(language);

    [GeneratedRegex("\"pt[\"_-]|portug", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
