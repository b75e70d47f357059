using BotReports.Seeds;

namespace BotReports.Tests.Languages;

public sealed class LanguageMistakeTests
{
    [Theory]
    [InlineData("phrases: {}\ncolour: red", "(4): \"colour\" is not known here")]
    [InlineData("phrases:\n  optinal: x", "(4): phrases: \"optinal\" is no phrase of the bot")]
    [InlineData("phrases:\n  unchanged: \"\"", "(4): phrases: \"unchanged\" must not be empty")]
    [InlineData("phrases:\n  unchanged: \"{what}\"", "(4): phrases: \"unchanged\" has \"{what}\", but nothing is filled in there")]
    [InlineData("phrases:\n  saved: \"{waht}\"", "(4): phrases: \"saved\" has \"{waht}\", but what is filled in there is {what}, {words}")]
    [InlineData("phrases:\n  saved: \"{what\"", "(4): phrases: \"saved\" has a \"{\" that is not closed")]
    [InlineData("phrases:\n  saved: \"what}\"", "(4): phrases: \"saved\" has a \"}\" that closes nothing")]
    [InlineData("phrases:\n  saved: \"{}\"", "(4): phrases: \"saved\" has a brace with no name in it")]
    [InlineData("phrases:\n  saved: \"{what, upper, x {}}\"", "(4): phrases: \"saved\" has \"upper\" behind \"what,\"; it can be plural or select")]
    [InlineData("phrases:\n  left-out: \"{count, plural, =1 {x}}\"", "(4): phrases: \"left-out\" has no form \"other\" for \"count\"")]
    [InlineData("phrases:\n  left-out: \"{count, plural, one {x} other {y}}\"", "(4): phrases: \"left-out\" has the form \"one\" for \"count\"; \"plurals\" names other, and a number is written =1")]
    [InlineData("phrases:\n  left-out: \"{count, plural, =1 {x} =1 {x} other {y}}\"", "(4): phrases: \"left-out\" has the form \"=1\" for \"count\" twice")]
    [InlineData("phrases:\n  left-out: \"{count, plural other {y}}\"", "(4): phrases: \"left-out\" lacks a \",\" before \"other {y}}\"")]
    [InlineData("phrases: {}\nplurals:\n  one: \"n is 1\"", "(5): plurals: \"one\": \"n is 1\" is no rule such as \"n = 1\" or \"n % 100 = 3..10\"")]
    [InlineData("phrases: {}\nplurals:\n  single: \"n = 1\"", "(5): plurals: \"single\" is not known here")]
    [InlineData("phrases: {}\nhelp:\n  dance: { say: x, does: y }", "(5): help: \"dance\" is not among the help of English")]
    [InlineData("phrases: {}\ncommands:\n  dance: [x]", "(5): commands: \"dance\" is not among the commands of English")]
    [InlineData("phrases: {}\nwords:\n  dance: [x]", "(5): words: \"dance\" is not among the words of English")]
    [InlineData("phrases: {}\ntalk:\n  dance: [x]", "(5): talk: \"dance\" is not among the talk of English")]
    [InlineData("phrases: {}\ncommands:\n  done: [Skíp.]", "(5): commands.done[0]: \"skip\" means \"skip\" already (en.yaml)")]
    [InlineData("phrases: {}\ncommands:\n  done: [x]\n  more: [X]", "(6): commands.more[0]: \"x\" means \"done\" already (xx.yaml)")]
    public void A_mistake_is_told_with_its_file_and_line(string yaml, string told)
    {
        using var folder = new LanguageFolder().With("xx", $"language: xx\nname: X\n{yaml}\n");

        Should.Throw<SeedFileException>(folder.Load).Message.ShouldContain($"xx.yaml{told}");
    }

    [Fact]
    public void A_file_is_called_as_its_language()
    {
        using var folder = new LanguageFolder().With("xx", "language: yy\nname: X\nphrases: {}\n");

        Should.Throw<SeedFileException>(folder.Load).Message.ShouldContain("xx.yaml(1): \"language\" must be as the file is called, xx");
    }

    [Fact]
    public void English_has_every_text()
    {
        using var folder = new LanguageFolder();
        folder.With("en", folder.Read("en").Replace("  and: \"and\"\n", "", StringComparison.Ordinal));

        Should.Throw<SeedFileException>(folder.Load).Message.ShouldContain("\"and\" is missing");
    }

    [Fact]
    public void Without_English_there_is_no_language()
    {
        var folder = Directory.CreateTempSubdirectory("languages");

        Should.Throw<SeedFileException>(() => BotReports.Languages.LanguageCatalog.Load(folder.FullName)).Message.ShouldContain("holds no English (en.yaml)");

        folder.Delete();
    }
}
