using BotReports.Seeds;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Templates;

public sealed class TemplateCatalogTests
{
    private static readonly string OwnFolder = Path.Combine(AppContext.BaseDirectory, "Templates");

    [Fact]
    public void A_quite_different_form_is_a_template_too()
    {
        var template = TemplateCatalog.Load(OwnFolder).Find("site-visit").ShouldNotBeNull();

        template.Reference.ShouldBe(new("site-visit", 3));
        template.Sections.SelectMany(section => section.Questions).Select(question => (question.Id, question.Kind, question.Limit, question.Purpose)).ShouldBe(
        [
            ("weather", QuestionKind.Choice, (int?)1, QuestionPurpose.None),
            ("verdict", QuestionKind.Text, 1, QuestionPurpose.Priority),
            ("defects", QuestionKind.Group, 12, QuestionPurpose.None),
            ("people-met", QuestionKind.List, null, QuestionPurpose.None),
        ]);
        template.Sections[0].Questions[0].Options.Select(option => option.Id).ShouldBe(["dry", "wet", "no"]);
        template.Sections[1].Questions[0].Questions.Select(question => question.Id).ShouldBe(["severity", "remedies"]);
    }

    [Theory]
    [InlineData("de", "Erster Eindruck")]
    [InlineData("de-AT", "Erster Eindruck")]
    [InlineData("en", "First look")]
    [InlineData("fr", "First look")]
    public void English_stands_in_for_a_language_that_a_template_lacks(string language, string expected)
    {
        TemplateCatalog.Load(OwnFolder).Find("site-visit")!.Sections[0].Title.In(language).ShouldBe(expected);
    }

    [Fact]
    public void A_new_report_gets_the_newest_version_and_an_old_one_keeps_its_own()
    {
        using var folder = new SeedSandbox();
        folder.Write("a.yaml", SmallTemplate.Yaml.Replace("version: 1", "version: 10", StringComparison.Ordinal));
        folder.Write("b.yaml", SmallTemplate.Yaml.Replace("version: 1", "version: 9", StringComparison.Ordinal));

        var catalog = TemplateCatalog.Load(folder.Path);

        catalog.Find("small")!.Reference.Version.ShouldBe(10);
        catalog.Find(new TemplateReference("small", 9))!.Reference.Version.ShouldBe(9);
        catalog.Find(new TemplateReference("small", 1)).ShouldBeNull();
        catalog.Find("large").ShouldBeNull();
    }

    [Fact]
    public void The_same_version_cannot_be_there_twice()
    {
        using var folder = new SeedSandbox();
        folder.Write("a.yaml", SmallTemplate.Yaml);
        folder.Write("b.yaml", SmallTemplate.Yaml);

        Mistakes(folder).ShouldBe($"{folder.Path}/b.yaml(2): small v1 is in {folder.Path}/a.yaml already; raise \"version\"");
    }

    [Fact]
    public void All_mistakes_of_all_files_are_told_at_once_in_the_order_of_their_lines()
    {
        using var folder = new SeedSandbox();
        folder.Write("a.yaml", SmallTemplate.Yaml.Replace("small", "Small", StringComparison.Ordinal).Replace("limit: 2", "limit: none", StringComparison.Ordinal));
        folder.Write("b.yaml", "id: ]");
        folder.Write("c.yaml", SmallTemplate.Yaml);

        var mistakes = Mistakes(folder).Split(Environment.NewLine);

        mistakes.Length.ShouldBe(3);
        mistakes[0].ShouldStartWith($"{folder.Path}/a.yaml(1): \"id\" must be lower case letters");
        mistakes[1].ShouldStartWith($"{folder.Path}/a.yaml(11): sections[0].questions[0]: \"limit\" must be a whole number");
        mistakes[2].ShouldStartWith($"{folder.Path}/b.yaml(1): is not valid YAML");
    }

    [Fact]
    public void A_folder_without_a_template_is_a_mistake()
    {
        using var folder = new SeedSandbox();

        Mistakes(folder).ShouldBe($"{folder.Path}: holds no template (*.yaml)");
    }

    private static string Mistakes(SeedSandbox folder) => Should.Throw<SeedFileException>(() => TemplateCatalog.Load(folder.Path)).Message;
}
