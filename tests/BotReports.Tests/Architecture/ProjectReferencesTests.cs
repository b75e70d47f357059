using System.Xml.Linq;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Architecture;

/// <summary>Which project may reference which. A reference that is not listed here is a decision to be taken, not a line to be added.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["AdaptiveCards.StandIn"] = [],
        ["BotBuilder.Dialogs"] = ["AdaptiveCards.StandIn"],
        ["BotReports"] = [],
        ["BotReports.Azure"] = ["BotReports"],
        ["BotReports.Bot"] = ["BotBuilder.Dialogs", "BotReports"],
        ["BotReports.Teams"] = ["BotReports.Bot"],
        ["BotReports.Slack"] = ["BotReports.Bot"],

        // Teams for the renderer of Adaptive Cards, which the page shows.
        ["BotReports.Console"] = ["BotReports.Bot", "BotReports.Teams"],
        ["BotReports.Host"] = ["BotReports.Azure", "BotReports.Bot", "BotReports.Console", "BotReports.Slack", "BotReports.Teams"],
    };

    [Fact]
    public void Every_project_is_listed() => Projects().Select(Path.GetFileNameWithoutExtension).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void No_project_references_one_that_it_may_not() =>
        Projects().SelectMany(project => References(project).Except(Allowed[Path.GetFileNameWithoutExtension(project)]), (project, other) => $"{Path.GetFileName(project)} references {other}").ShouldBeEmpty();

    [Fact]
    public void The_console_takes_nothing_from_Teams_but_the_renderer_of_cards() =>
        Directory.EnumerateFiles(Repository.PathTo("src/BotReports.Console"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("using BotReports.Teams", StringComparison.Ordinal))
            .ShouldAllBe(line => line == "using BotReports.Teams.Cards;");

    [Theory]
    [InlineData("BotReports", "Azure.")]
    [InlineData("BotReports", "Microsoft.AspNetCore")]
    [InlineData("BotReports", "Microsoft.Bot")]
    [InlineData("BotReports", "Microsoft.Extensions")]
    [InlineData("BotReports.Bot", "Azure.")]
    [InlineData("BotReports.Slack", "Microsoft.Identity")]
    [InlineData("BotReports.Console", "Microsoft.Identity")]
    public void No_project_references_packages_that_are_the_affair_of_another(string project, string prefix) =>
        Includes(Repository.PathTo($"src/{project}/{project}.csproj"), "PackageReference").Where(package => package.StartsWith(prefix, StringComparison.Ordinal)).ShouldBeEmpty();

    private static string[] Projects() =>
        [.. Directory.EnumerateDirectories(Repository.PathTo("src")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))];

    private static IEnumerable<string> References(string project) => Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!);

    private static IEnumerable<string> Includes(string project, string element) =>
        XDocument.Load(project).Descendants(element).Select(reference => (string?)reference.Attribute("Include")).OfType<string>();
}
