using System.Text.RegularExpressions;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Architecture;

/// <summary>
/// The folders of a project stand one upon the other: a folder uses another, or is used by it, but never both, not even by way of a third.
/// The project's own folder composes the others, so it is not counted.
/// </summary>
public sealed partial class FolderCirclesTests
{
    [Theory]
    [InlineData("BotReports")]
    [InlineData("BotReports.Azure")]
    [InlineData("BotReports.Bot")]
    [InlineData("BotReports.Teams")]
    [InlineData("BotReports.Slack")]
    [InlineData("BotReports.Console")]
    [InlineData("BotReports.Host")]
    public void No_folder_uses_one_that_uses_it(string project)
    {
        var uses = Uses(Sources(project), (source, folder) =>
            source.Text.Contains($"using {project}.{folder.Replace('/', '.')};", StringComparison.Ordinal) || source.Folder.StartsWith($"{folder}/", StringComparison.Ordinal));

        uses.Keys.Where(folder => Reached(uses, folder).Contains(folder)).ShouldBeEmpty();
    }

    [Fact]
    public void A_circle_would_be_found()
    {
        var uses = Uses(
        [
            new Source("One", "internal sealed class First { Second second; }"),
            new Source("Two", "internal sealed class Second { Third third; }"),
            new Source("Three", "internal sealed class Third { First first; }"),
            new Source("Four", "internal sealed class Fourth { First first; /* Second */ }"),
        ],
        (_, _) => true);

        uses.Keys.Where(folder => Reached(uses, folder).Contains(folder)).ShouldBe(["One", "Two", "Three"], ignoreOrder: true);
    }

    private static List<Source> Sources(string project)
    {
        var root = Repository.PathTo($"src/{project}");
        return
        [
            .. from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let folder = Path.GetDirectoryName(Path.GetRelativePath(root, path))!
               where folder.Length > 0
               select new Source(folder, File.ReadAllText(path)),
        ];
    }

    /// <summary>Which folders each folder names a type of. Two types of one name count for both of their folders, where the file imports them.</summary>
    private static Dictionary<string, HashSet<string>> Uses(IReadOnlyList<Source> sources, Func<Source, string, bool> imports)
    {
        var homes = sources.SelectMany(source => Declaration().Matches(source.Text), (source, match) => (Type: match.Groups["name"].Value, source.Folder))
            .Distinct().ToLookup(type => type.Type, type => type.Folder);
        return sources.GroupBy(source => source.Folder).ToDictionary(
            folder => folder.Key,
            folder => folder
                .SelectMany(source => Word().Matches(Comment().Replace(source.Text, "")).Select(match => match.Value).Distinct().SelectMany(word => homes[word].Where(home => imports(source, home))))
                .Where(home => home != folder.Key)
                .ToHashSet());
    }

    private static HashSet<string> Reached(Dictionary<string, HashSet<string>> uses, string from)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(uses[from]);
        while (open.TryDequeue(out var folder))
        {
            if (reached.Add(folder))
            {
                uses[folder].ToList().ForEach(open.Enqueue);
            }
        }

        return reached;
    }

    [GeneratedRegex(@"^(?:public|internal) (?:(?:sealed|abstract|static|readonly|partial) )*(?:class|record struct|record|struct|interface|enum|delegate) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"//.*|/\*.*?\*/|""[^""\n]*""")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Word();

    private sealed record Source(string Folder, string Text);
}
