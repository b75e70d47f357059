using BotReports.Seeds;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Templates;

/// <summary>Each kind of mistake that somebody can make in a template, and what they are told.</summary>
public sealed class TemplateMistakeTests
{
    private const string List = "sections[0].questions[0]";
    private const string Choice = "sections[0].questions[1]";
    private const string Group = "sections[0].questions[2]";

    [Theory]
    [InlineData("version: 1", "version: one", "(2): \"version\" must be a whole number, not \"one\"")]
    [InlineData("version: 1", "version: 0", "(2): \"version\" must be at least 1")]
    [InlineData("version: 1", "version: 10000", "(2): \"version\" must be at most 9999")]
    [InlineData("version: 1", "version: 01", "(2): \"version\" must be a whole number, not \"01\"")]
    [InlineData("version: 1\n", "", "(1): \"version\" is missing")]
    [InlineData("title: Small", "title: 2016", "(3): \"title\" must be text: write it in quotes, \"2016\"")]
    [InlineData("title: Small", "title: true", "(3): \"title\" must be text: write it in quotes, \"true\"")]
    [InlineData("title: Small", "title:", "(3): \"title\" must not be empty")]
    [InlineData("title: Small", "title: \" \"", "(3): \"title\" must not be empty")]
    [InlineData("title: Small", "title: [a]", "(3): \"title\" must be text, or a text for each language")]
    [InlineData("title: Small", "tilte: Small", "(1): \"title\" is missing")]
    [InlineData("title: Small", "title: Small\ntilte: Small", "(4): \"tilte\" is not known here; it can be id, version, title, sections")]
    [InlineData("{ en: Help, fr: Aide }", "{ fr: Aide }", "(7): sections[0].help: \"en\" is missing")]
    [InlineData("{ en: Help, fr: Aide }", "{ en: Help, french: Aide }", "(7): sections[0].help: \"french\" is not known here; it can be a language's two letters")]
    [InlineData("{ en: Help, fr: Aide }", "{ en: Help, fr: 1 }", "(7): sections[0].help: \"fr\" must be text: write it in quotes, \"1\"")]
    [InlineData("id: items", "id: The items", "(9): " + List + ": \"id\" must be lower case letters, digits and single hyphens, not \"The items\"")]
    [InlineData("id: items", "id: { a: b }", "(9): " + List + ": \"id\" must be text")]
    [InlineData("kind: list", "kind: liste", "(10): " + List + ": \"kind\" must be one of text, list, choice, quote, group, not \"liste\"")]
    [InlineData("limit: 2", "limit: 0", "(11): " + List + ": \"limit\" must be at least 1")]
    [InlineData("required: true", "required: yes", "(17): " + Choice + ": \"required\" must be true or false, not \"yes\"")]
    [InlineData("          - { id: right, label: Right }\n", "", "(21): " + Choice + ": \"options\" must have at least 2 items")]
    [InlineData("{ id: right, label: Right }", "right", "(23): " + Choice + ".options[1]: must be a list of \"name: value\" lines")]
    [InlineData("{ id: right, label: Right }", "{ id: right }", "(23): " + Choice + ".options[1]: \"label\" is missing")]
    public void What_the_schema_does_not_allow_is_told_with_its_line(string right, string wrong, string expected) => Told(right, wrong, expected);

    [Theory]
    [InlineData("id: answer", "id: items", "(15): " + Choice + ": \"id\" items is there already")]
    [InlineData("id: right", "id: left", "(23): " + Choice + ".options[1]: \"id\" left is there already")]
    [InlineData("id: why", "id: what", "(32): " + Group + ".questions[1]: \"id\" what is there already")]
    [InlineData("kind: list", "kind: text", "(11): " + List + ": a question of kind text has no \"limit\"")]
    [InlineData("kind: list", "kind: group", "(9): " + List + ": a question of kind group needs \"questions\"")]
    [InlineData("kind: choice", "kind: text", "(21): " + Choice + ": a question of kind text has no \"options\"")]
    [InlineData("id: what, kind: text", "id: what, kind: list, limit: 2", "(31): " + Group + ".questions[0]: the first question of a group must be of kind text or choice")]
    [InlineData("id: why, kind: text", "id: why, kind: group", "(32): " + Group + ".questions[1]: a group cannot stand within a group")]
    public void What_does_not_fit_together_is_told_with_its_line(string right, string wrong, string expected) => Told(right, wrong, expected);

    [Theory]
    [InlineData("title: Small", "title: \"Small", "(3): is not valid YAML (lines 3 to 4): ")]
    [InlineData("title: Small", "title: Small: large", "(3): is not valid YAML")]
    [InlineData("title: Small", "\ttitle: Small", "(2): is not valid YAML (lines 2 to 3): ")]
    [InlineData("label: Left }", "label: Left", "(22): is not valid YAML")]
    [InlineData("label: Left }\n", "la\n            be\n", "(22): is not valid YAML; look for a bracket or a brace that is not closed")]
    [InlineData("title: Small", "title: Small\nid: again", "(4): \"id\" is there twice")]
    [InlineData("title: Small", "title: *small", "(3): uses an alias (*); write the text out instead")]
    [InlineData("title: Small", "title: Small\n---\nid: second", "(4): holds a second document; one file holds one")]
    [InlineData("title: Small", "? [a, b]\n: Small", "(3): a name before a colon must be a word")]
    public void What_is_no_YAML_is_told_with_its_line(string right, string wrong, string expected) => Told(right, wrong, expected);

    [Theory]
    [InlineData("", ": must be a list of \"name: value\" lines")]
    [InlineData("just words", "(1): must be a list of \"name: value\" lines")]
    [InlineData("- a\n- b", "(1): must be a list of \"name: value\" lines")]
    public void A_file_that_is_something_else_is_told_so(string yaml, string expected) => Mistake(yaml).ShouldBe("template.yaml" + expected);

    [Fact]
    public void A_file_that_is_too_deep_is_not_followed_to_its_bottom()
    {
        Mistake(new string('[', 500_000)).ShouldBe("template.yaml(1): is nested deeper than 32 levels");
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        Mistake(SmallTemplate.Yaml + new string('#', 1024 * 1024)).ShouldBe("template.yaml: is larger than 1 MB, which no template or programme needs");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_so()
    {
        using var folder = new SeedSandbox();
        File.WriteAllBytes(Path.Combine(folder.Path, "template.yaml"), [.. "id: caf"u8, 0xE9]);

        Mistake(folder).ShouldBe("template.yaml: is not UTF-8 text");
    }

    private static void Told(string right, string wrong, string expected)
    {
        SmallTemplate.Yaml.ShouldContain(right, Case.Sensitive);
        var at = SmallTemplate.Yaml.IndexOf(right, StringComparison.Ordinal);

        Mistake(SmallTemplate.Yaml.Remove(at, right.Length).Insert(at, wrong)).ShouldContain(expected, Case.Sensitive);
    }

    private static string Mistake(string yaml)
    {
        using var folder = new SeedSandbox();
        folder.Write("template.yaml", yaml);
        return Mistake(folder);
    }

    private static string Mistake(SeedSandbox folder) =>
        Should.Throw<SeedFileException>(() => TemplateCatalog.Load(folder.Path)).Message.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
