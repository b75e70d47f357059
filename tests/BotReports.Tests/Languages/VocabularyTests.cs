using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Tests.Languages;

public sealed class VocabularyTests
{
    public static TheoryData<string> All => [.. Phrases.All.Select(phrases => phrases.Language)];

    [Fact]
    public void No_word_means_two_commands() =>
        Vocabulary.All.Commands.SelectMany(Vocabulary.All.CommandWords).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(All))]
    public void Every_command_can_be_given_in_every_language(string language) =>
        Vocabulary.All.Commands.Where(command => Vocabulary.In(language).CommandWords(command).Count == 0).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void The_button_for_a_yes_says_a_yes(string language)
    {
        Vocabulary.All.Means("yes", Folding.Fold(Phrases.In(language).ButtonYes)).ShouldBeTrue();
        Vocabulary.All.Means("no", Folding.Fold(Phrases.In(language).ButtonNo)).ShouldBeTrue();
        Vocabulary.All.Means("anonymous", Folding.Fold(Phrases.In(language).Anonymous)).ShouldBeTrue();
    }

    [Fact]
    public void A_language_has_its_own_words_only()
    {
        Vocabulary.In("fr").CommandWords("done").ShouldBe(["termine", "fini", "c'est tout", "plus rien", "rien d'autre"]);
        Vocabulary.In("fr").CommandOf("skip").ShouldBeNull();
        Vocabulary.In("de").CommandOf("skip").ShouldBe("skip");
    }

    [Fact]
    public void A_key_that_there_is_not_is_an_error()
    {
        Should.Throw<KeyNotFoundException>(() => Vocabulary.All.CommandWords("dance"));
        Should.Throw<KeyNotFoundException>(() => Vocabulary.All.Words("dance"));
    }

    [Theory]
    [InlineData("Répondre", true)]
    [InlineData("repondre", true)]
    [InlineData("répondré", false)]
    public void Words_are_found_as_people_write_them(string text, bool isMeant) =>
        Regex.IsMatch(text, $"^{Vocabulary.All.EitherWritten("reply-opening")}$", RegexOptions.IgnoreCase).ShouldBe(isMeant);
}
