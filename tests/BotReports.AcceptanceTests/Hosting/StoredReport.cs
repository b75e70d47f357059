using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>What tests ask of a report's document.</summary>
internal static class StoredReport
{
    /// <summary>Its only example is this.</summary>
    public static void ShouldHoldOnce(this JsonNode report, string example) =>
        report["fields"]!["examples"]!["answers"]!.AsArray().ShouldHaveSingleItem()!["wording"]!["text"]!.GetValue<string>().ShouldBe(example);
}
