using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Architecture;

/// <summary>The dashboard asks for what hosts measure.</summary>
public sealed partial class WorkbookTests
{
    [Fact]
    public void Every_metric_in_the_workbook_is_one_that_the_host_has()
    {
        var measured = Metric().Matches(string.Concat(
            File.ReadAllText(Repository.PathTo("src/BotReports.Bot/Signals/BotMetrics.cs")), File.ReadAllText(Repository.PathTo("src/BotReports.Host/Signals/MeteredDocuments.cs")))).Select(match => match.Value).ToHashSet();
        var shown = JsonNode.Parse(File.ReadAllText(Repository.PathTo("infra/workbook.json")))!["items"]!.AsArray()
            .Select(item => (string?)item!["content"]!["query"]).OfType<string>().SelectMany(query => Metric().Matches(query)).Select(match => match.Value).ToHashSet();

        shown.ShouldNotBeEmpty();
        shown.Except(measured).ShouldBeEmpty();
        measured.Except(shown).ShouldBeEmpty("A metric that no panel shows is seen by nobody.");
    }

    [GeneratedRegex("(?<=\")botreports\\.[a-z.]+(?=\")")]
    private static partial Regex Metric();
}
