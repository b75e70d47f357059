using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Architecture;

/// <summary>All packages that a host brings, from its lock, with the licences that the packages name.</summary>
internal static class DependencyList
{
    public static string Write()
    {
        var list = new StringBuilder("""
            # What is in it

            Every package that a host brings with it, with the packages that those ask for, and its licence as the package itself names it. Written by `DependencyListTests`
            from the lock of the host; after a change of a version, run that test once with `UPDATE_DEPENDENCIES=1`.

            | package | version | licence |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (name, version) in Packages())
        {
            list.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {version} | {LicenceOf(name, version)} |\n");
        }

        return list.ToString();
    }

    /// <summary>Without what only builds.</summary>
    private static IEnumerable<(string Name, string Version)> Packages() => JsonNode.Parse(File.ReadAllText(Repository.PathTo("src/BotReports.Host/packages.lock.json")))!["dependencies"]!.AsObject()
        .SelectMany(framework => framework.Value!.AsObject())
        .Where(package => (string?)package.Value!["type"] is not "Project" && !package.Key.Contains("Analyzers", StringComparison.Ordinal))
        .Select(package => (package.Key, (string)package.Value!["resolved"]!))
        .Distinct()
        .OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase);

    private static string LicenceOf(string name, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = name.ToLowerInvariant();
        var metadata = XDocument.Load(Path.Combine(folder, id, version.ToLowerInvariant(), $"{id}.nuspec")).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return (string?)licence?.Attribute("type") is "expression" ? licence.Value
            : licence is not null ? $"the file {licence.Value} in the package"
            : metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value ?? "none named";
    }
}
