using System.Text;
using BotReports.Templates;

namespace BotReports.Tests.Templates.Files;

public sealed class TemplateYamlTests
{
    [Fact]
    public void A_form_in_yaml_is_read_by_upload_as_from_the_folder() =>
        TemplateFiles.Outline(TemplateFiles.Read(Encoding.UTF8.GetBytes(SmallTemplate.Yaml), "small.yaml").Template.ShouldNotBeNull()).ShouldBe(
        [
            "1 Only: list items 2 “Which item?”",
            "1 Only: choice answer! “Which one?” (left/right)",
            "1 Only: group rounds 3 “What happened?” [text what “What?”; text why “Why?”]",
        ]);

    [Fact]
    public void Its_mistakes_are_named_by_their_lines() =>
        TemplateFiles.Read(Encoding.UTF8.GetBytes(SmallTemplate.Yaml.Replace("limit: 2", "limit: 0", StringComparison.Ordinal).Replace("kind: choice", "kind: poll", StringComparison.Ordinal)), "small.yaml").Said().ShouldBe(
        [
            "I cannot take that form yet: 2 things have to be put right. Nothing is changed.",
            "line 11: \"limit\" must be at least 1",
            "line 16: \"kind\" must be one of text, list, choice, quote, group, not \"poll\"",
        ]);

    [Fact]
    public void What_is_no_form_at_all_is_refused_in_a_line() =>
        TemplateFiles.Read("Dear organizers,\nhere is our form: "u8.ToArray(), "form.yaml").Said().Count.ShouldBe(2);

    [Fact]
    public void Written_yaml_is_what_a_person_would_write() => TemplateYaml.Write(TemplateYaml.Read("small.yaml", SmallTemplate.Yaml)).Split('\n')[..13].ShouldBe(
    [
        "id: small",
        "version: 1",
        "title: Small",
        "sections:",
        "  - id: only",
        "    title: Only",
        "    help:",
        "      en: Help",
        "      fr: Aide",
        "    questions:",
        "      - id: items",
        "        kind: list",
        "        limit: 2",
    ]);
}
