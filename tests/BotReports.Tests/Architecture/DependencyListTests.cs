using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Architecture;

/// <summary>Whoever runs a host can see what it is made of.</summary>
public sealed class DependencyListTests
{
    /// <summary>Those that may be used in a product without giving its source away.</summary>
    private static readonly string[] Known = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL", "MPL-1.1", "LICENSE", "license", "licence"];

    [Fact]
    public async Task The_list_of_packages_and_licences_is_that_of_the_lock()
    {
        var path = Repository.PathTo("infra/DEPENDENCIES.md");
        var list = DependencyList.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DEPENDENCIES") is { Length: > 0 })
        {
            await File.WriteAllTextAsync(path, list, TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(list);
    }

    [Fact]
    public void Every_package_names_a_licence_that_we_know() =>
        DependencyList.Write().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ShouldAllBe(line => Known.Any(licence => line.Contains(licence, StringComparison.Ordinal)));
}
