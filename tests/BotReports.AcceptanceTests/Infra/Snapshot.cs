using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The resources that one file of parameters would make, as the compiler foresees them.</summary>
internal sealed class Snapshot(string file)
{
    private readonly List<JsonObject> _resources =
        [.. JsonNode.Parse(File.ReadAllText(file))!["predictedResources"]!.AsArray().Select(resource => resource!.AsObject())];

    public string Name { get; } = Path.GetFileName(file);

    public IEnumerable<JsonObject> All(string type) => _resources.Where(resource => (string?)resource["type"] == type);

    public JsonNode Properties(string type) => All(type).Single()["properties"]!;

    /// <summary>The environment variables of the hosts, on whichever hosting they are.</summary>
    public IReadOnlyList<JsonNode> Variables =>
    [
        .. All("Microsoft.App/containerApps").SelectMany(app => app["properties"]!["template"]!["containers"]![0]!["env"]!.AsArray()).Select(variable => variable!),
        .. All("Microsoft.Web/sites").SelectMany(site => site["properties"]!["siteConfig"]!["appSettings"]!.AsArray()).Select(variable => variable!),
    ];
}
