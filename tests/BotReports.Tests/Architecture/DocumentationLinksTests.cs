using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BotReports.Tests.Architecture;

/// <summary>Links in the documentation lead to files and headings that are there. Addresses on the web are not asked.</summary>
public sealed partial class DocumentationLinksTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static TheoryData<string> Files => new(
        Directory.EnumerateFiles(Repository, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(Repository, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("artifacts/", StringComparison.Ordinal) && !file.Split('/').Any(part => part is "node_modules" or ".git" or "StrykerOutput" or "data")));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file) => Broken(Path.Combine(Repository, file), File.ReadAllText(Path.Combine(Repository, file))).ShouldBeEmpty();

    [Theory]
    [InlineData("[a](README.md)", null)]
    [InlineData("[a](README.md#two-commands)", null)]
    [InlineData("[a](#two-commands)", null)]
    [InlineData("[a](https://example.org/nothing)", null)]
    [InlineData("`[a](nothing.md)`", null)]
    [InlineData("[a](nothing.md)", "nothing.md")]
    [InlineData("[a](README.md#nothing)", "README.md#nothing")]
    [InlineData("[a](#nothing)", "#nothing")]
    public void A_broken_link_would_be_found(string text, string? broken) =>
        Broken(Path.Combine(Repository, "README.md"), text).ShouldBe(broken is null ? [] : [broken]);

    private static IEnumerable<string> Broken(string file, string text)
    {
        foreach (var link in Link().Matches(Code().Replace(text, "")).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? file : Path.GetFullPath(Uri.UnescapeDataString(parts[0]), Path.GetDirectoryName(file)!);
            if ((!File.Exists(target) && !Directory.Exists(target)) || (parts.Length == 2 && !Headings(target).Contains(parts[1])))
            {
                yield return link;
            }
        }
    }

    /// <summary>As GitHub names them.</summary>
    private static IEnumerable<string> Headings(string file) =>
        Heading().Matches(File.ReadAllText(file)).Select(match => NotInAName().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`(?!\])", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NotInAName();
}
