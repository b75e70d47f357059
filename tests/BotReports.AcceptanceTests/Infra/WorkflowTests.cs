using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The workflows for whoever forks the repository on GitHub, and azd's file. They are not run here.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Path.Combine(InfraFolder.Repository, ".github", "workflows")).Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_read_the_sources_and_names_the_version_of_each_action(string file)
    {
        var workflow = Workflow(file);

        workflow["permissions"]!.ToJsonString().ShouldBe("""{"contents":"read"}""");
        workflow["on"].ShouldNotBeNull();
        foreach (var job in workflow["jobs"]!.AsObject().Select(job => job.Value!))
        {
            ((int)job["timeout-minutes"]!).ShouldBeGreaterThan(0);
            ((string)job["runs-on"]!).ShouldBe("ubuntu-24.04");
            Steps(job).Select(step => (string?)step["uses"]).OfType<string>().ShouldAllBe(action => Version().IsMatch(action));
        }
    }

    [Fact]
    public void CI_runs_the_command_that_the_README_names_and_the_landing_runs()
    {
        const string Test = "dotnet test";
        const string Format = "dotnet format --verify-no-changes";

        var commands = Workflow("ci.yml")["jobs"]!.AsObject().SelectMany(job => Steps(job.Value!)).Select(step => (string?)step["run"]).ToList();

        commands.ShouldContain(Test);
        commands.ShouldContain(Format);
        File.ReadLines(Path.Combine(InfraFolder.Repository, "README.md")).ShouldContain(line => line.StartsWith($"{Test} ", StringComparison.Ordinal));
        var landing = File.ReadAllLines(Path.Combine(InfraFolder.Repository, ".ci", "run"));
        landing.ShouldContain(line => line.StartsWith($"{Test} ", StringComparison.Ordinal));
        landing.ShouldContain(Format);
    }

    [Fact]
    public void The_nightly_mutants_are_those_that_the_README_of_the_mutations_names()
    {
        var readme = File.ReadAllText(Path.Combine(InfraFolder.Repository, "tests", "BotReports.Mutations", "README.md"));
        var runs = Workflow("mutation.yml")["jobs"]!["mutate"]!["strategy"]!["matrix"]!["include"]!.AsArray().Select(run => ((string)run!["folder"]!, (string)run["project"]!));

        runs.ShouldBe(Mutated().Matches(readme).Select(match => (match.Groups[1].Value, match.Groups[2].Value)), ignoreOrder: true);
    }

    [Fact]
    public void Every_folder_with_npm_packages_is_looked_after()
    {
        var updates = YamlFile.Read(Path.Combine(InfraFolder.Repository, ".github", "dependabot.yml"))["updates"]!.AsArray().Select(update => update!).ToList();

        updates.Select(update => (string)update["package-ecosystem"]!).Distinct().ShouldBe(["nuget", "dotnet-sdk", "npm", "github-actions"], ignoreOrder: true);
        updates.Where(update => (string)update["package-ecosystem"]! == "npm").Select(update => ((string)update["directory"]!).TrimStart('/')).ShouldBe(
            ((string[])["src", "tests"]).SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(InfraFolder.Repository, folder), "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 }))
                .Where(folder => !folder.Contains("node_modules", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, "package-lock.json")))
                .Select(folder => Path.GetRelativePath(InfraFolder.Repository, folder).Replace('\\', '/')),
            ignoreOrder: true);
    }

    [Fact]
    public void Azd_finds_the_parameters()
    {
        var azd = YamlFile.Read(Path.Combine(InfraFolder.Original, "azure.yaml"));

        File.Exists(Path.Combine(InfraFolder.Original, (string)azd["infra"]!["path"]!, $"{azd["infra"]!["module"]}.bicepparam")).ShouldBeTrue();
    }

    private static JsonObject Workflow(string file) => YamlFile.Read(Path.Combine(InfraFolder.Repository, ".github", "workflows", file));

    private static IEnumerable<JsonNode> Steps(JsonNode job) => job["steps"]!.AsArray().Select(step => step!);

    [GeneratedRegex(@"^[\w-]+/[\w/-]+@(v\d+|[0-9a-f]{40})$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^MUTATED=(\w+)\s+dotnet stryker -p ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Mutated();
}
