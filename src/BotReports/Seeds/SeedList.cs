using Newtonsoft.Json.Linq;

namespace BotReports.Seeds;

/// <summary>Lists as seed files write them; one that is not there has nothing in it.</summary>
internal static class SeedList
{
    /// <summary>The items of a list.</summary>
    public static IEnumerable<JToken> Items(this JToken parent, string name) => parent[name] ?? Enumerable.Empty<JToken>();

    /// <summary>The "name: value" lines of a list.</summary>
    public static IEnumerable<JProperty> Properties(this JToken parent, string name) => (parent[name] as JObject)?.Properties() ?? [];
}
