using System.Text.RegularExpressions;
using BotReports.Templates;
using BotReports.Templates.Files;
using BotReports.Tests.Seeds;
using CsCheck;

namespace BotReports.Tests.Templates.Files;

/// <summary>A form goes out as an XLSForm and as YAML, and comes back the same.</summary>
public sealed partial class RoundTripTests
{
    private static readonly ReportTemplate Conference = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    [Fact]
    public async Task The_form_of_the_conference_comes_back_from_an_xlsform_the_same()
    {
        var back = await TemplateFiles.ThereAndBackAsync(Conference);

        TemplateFiles.Text(back).ShouldBe(TemplateFiles.Text(Conference));
    }

    [Fact]
    public Task Any_form_comes_back_from_an_xlsform_the_same() => TemplateGen.Any.SampleAsync(
        async template => TemplateFiles.Text(await TemplateFiles.ThereAndBackAsync(template)).ShouldBe(TemplateFiles.Text(template)), iter: 60, threads: 1);

    [Fact]
    public void Any_form_comes_back_from_yaml_the_same() => TemplateGen.Any.Sample(
        template => TemplateFiles.Text(TemplateYaml.Read("form.yaml", TemplateYaml.Write(template))).ShouldBe(TemplateFiles.Text(template)), iter: 100, threads: 1);

    [Fact]
    public void The_form_of_the_conference_comes_back_from_yaml_the_same() =>
        TemplateFiles.Text(TemplateYaml.Read("form.yaml", TemplateYaml.Write(Conference))).ShouldBe(TemplateFiles.Text(Conference));

    [Fact]
    public void Any_xlsform_keeps_to_the_rules_of_xlsform() => TemplateGen.Any.Sample(
        template =>
        {
            var sheets = XlsFormWriter.Write(template).ToDictionary(sheet => sheet.Name, sheet => sheet.Rows().ToList());
            sheets.Keys.ShouldBe(["survey", "choices", "settings"]);
            var (survey, choices) = (Named(sheets["survey"]), Named(sheets["choices"]));

            // Names are words of XML, and there once.
            var names = survey.Where(row => !row["type"].StartsWith("end", StringComparison.Ordinal)).Select(row => row["name"]).ToList();
            names.ShouldAllBe(name => XmlName().IsMatch(name));
            names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);

            // What is asked has words, and what begins ends in its order.
            survey.Where(row => !row["type"].StartsWith("end", StringComparison.Ordinal)).ShouldAllBe(row => row.Any(cell => (cell.Key.StartsWith("label::", StringComparison.Ordinal) || cell.Key.StartsWith("hint::", StringComparison.Ordinal)) && cell.Value.Length > 0));
            var open = new Stack<string>();
            foreach (var type in survey.Select(row => row["type"]))
            {
                if (type.StartsWith("begin_", StringComparison.Ordinal))
                {
                    open.Push(type[6..]);
                }
                else if (type.StartsWith("end_", StringComparison.Ordinal))
                {
                    open.Pop().ShouldBe(type[4..]);
                }
            }

            open.ShouldBeEmpty();
            survey.Select(row => row["type"].Split(' ')[0]).Distinct().ShouldBeSubsetOf(["text", "note", "select_one", "begin_group", "end_group", "begin_repeat", "end_repeat"]);

            // Each list of choices is there, with names that are there once in it.
            foreach (var list in survey.Where(row => row["type"].StartsWith("select_one ", StringComparison.Ordinal)).Select(row => row["type"].Split(' ')[1]))
            {
                var options = choices.Where(row => row["list_name"] == list).Select(row => row["name"]).ToList();
                options.Count.ShouldBeGreaterThan(1);
                options.Distinct().Count().ShouldBe(options.Count);
            }

            var settings = Named(sheets["settings"]).ShouldHaveSingleItem();
            settings["version"].ShouldBe($"{template.Reference.Version}");
            settings["default_language"].ShouldBe("English (en)");
            sheets["survey"][0].ShouldContain("label::English (en)");
            sheets["survey"][0].Distinct().Count().ShouldBe(sheets["survey"][0].Count);
        },
        iter: 100,
        threads: 1);

    private static List<Dictionary<string, string>> Named(List<IReadOnlyList<string>> rows) =>
        [.. rows.Skip(1).Select(row => row.Index().ToDictionary(cell => rows[0][cell.Index], cell => cell.Item))];

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_.-]*\z")]
    private static partial Regex XmlName();
}
