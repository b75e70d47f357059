using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The templates for Azure, put to the real compiler.</summary>
public sealed class BicepTests
{
    private const string Lenient = "\"maxAgeInDays\": 3650";

    public static TheoryData<string> Parameters => new(ParameterFiles.All.Select(file => Path.GetRelativePath(InfraFolder.Repository, file)));

    [Fact]
    public async Task The_template_has_no_fault_that_the_linter_knows()
    {
        var lint = await Bicep.LintAsync(Path.Combine(InfraFolder.Original, "main.bicep"));

        (lint.Output + lint.Errors).Trim().ShouldBe("");
        lint.ExitCode.ShouldBe(0);
    }

    /// <summary>
    /// Whoever deploys has a compiler of their own, which knows newer versions, and must not be stopped by them: the rule is lenient there. Here it is at its strictest, which
    /// does not depend on the date.
    /// </summary>
    [Fact]
    public async Task Every_resource_has_the_newest_API_version_that_this_compiler_knows()
    {
        using var infra = new InfraFolder();
        await infra.ReplaceAsync("bicepconfig.json", Lenient, "\"maxAgeInDays\": 0");

        var lint = await Bicep.LintAsync(Path.Combine(infra.Copy, "main.bicep"));

        (lint.Output + lint.Errors).Trim().ShouldBe("");
    }

    [Fact]
    public async Task An_older_API_version_is_found()
    {
        using var infra = new InfraFolder();
        await infra.ReplaceAsync("bicepconfig.json", Lenient, "\"maxAgeInDays\": 0");
        await infra.ReplaceAsync("modules/storage.bicep", "storageAccounts@2026-06-01", "storageAccounts@2026-04-01");

        var lint = await Bicep.LintAsync(Path.Combine(infra.Copy, "main.bicep"));

        lint.Errors.ShouldContain("Error use-recent-api-versions: ");
    }

    [Fact]
    public void Every_rule_of_the_linter_is_an_error()
    {
        var rules = JsonNode.Parse(File.ReadAllText(Path.Combine(InfraFolder.Original, "bicepconfig.json")))!["analyzers"]!["core"]!["rules"]!.AsObject();

        rules.Count.ShouldBeGreaterThan(40);
        rules.Where(rule => (string?)rule.Value!["level"] != "error").Select(rule => rule.Key).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_is_put_aside_for_one_type_of_resource_only()
    {
        var lines = Directory.EnumerateFiles(InfraFolder.Original, "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllLines);

        foreach (var file in lines)
        {
            foreach (var at in Enumerable.Range(0, file.Length).Where(line => file[line].Contains("#disable", StringComparison.Ordinal)))
            {
                file[at].ShouldBe("#disable-next-line use-recent-api-versions");
                file[at + 1].ShouldContain("'Microsoft.Insights/diagnosticSettings@");
            }
        }
    }

    [Theory]
    [InlineData("main.bicep", "param teams bool = true", "param teams bool = true\nparam nobodyNeedsThis string = ''", "no-unused-params")]
    [InlineData("main.bicep", "output botId string = identity.outputs.clientId", "output botId string = 'x'\n\noutput undescribed string = ''", "use-description-outputs")]
    [InlineData("modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: 'no'", "BCP036")]
    [InlineData("modules/storage.bicep", "isVersioningEnabled", "isVersionEnabled", "BCP037")]
    public async Task A_fault_is_found(string file, string text, string replacement, string rule)
    {
        using var infra = new InfraFolder();
        await infra.ReplaceAsync(file, text, replacement);

        var lint = await Bicep.LintAsync(Path.Combine(infra.Copy, "main.bicep"));

        (lint.Output + lint.Errors).ShouldContain($" {rule}: ");
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task The_parameters_fit_the_template(string file)
    {
        var build = await Bicep.BuildParametersAsync(Path.Combine(InfraFolder.Repository, file));

        build.Errors.Trim().ShouldBe("");
        build.ExitCode.ShouldBe(0);
    }

    /// <summary>After a change that is wanted: <c>UPDATE_SNAPSHOTS=1</c> writes the snapshots anew; read the difference.</summary>
    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task What_would_be_deployed_is_what_the_snapshot_says(string file)
    {
        var snapshot = await Bicep.SnapshotAsync(Path.Combine(InfraFolder.Repository, file));

        snapshot.ExitCode.ShouldBe(0, snapshot.Output + snapshot.Errors);
    }

    [Fact]
    public async Task What_would_be_deployed_otherwise_is_found()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is { Length: > 0 }, "The snapshots are being written.");
        using var infra = new InfraFolder();
        await infra.ReplaceAsync("modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true");

        var snapshot = await Bicep.SnapshotAsync(Path.Combine(infra.Copy, "small.bicepparam"));

        snapshot.ExitCode.ShouldNotBe(0);
    }
}
