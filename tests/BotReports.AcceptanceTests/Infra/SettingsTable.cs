using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Infra;

/// <summary>The settings that <c>infra/README.md</c> lists.</summary>
internal static partial class SettingsTable
{
    public static IReadOnlySet<string> Names { get; } = Read().ToHashSet();

    /// <summary>The setting that an environment variable sets, without the places in a list: <c>Event__Chairs__0</c> is <c>Event:Chairs</c>.</summary>
    public static string SettingOf(string variable) => Place().Replace(variable.Replace("__", ":", StringComparison.Ordinal), "");

    private static IEnumerable<string> Read()
    {
        var rows = File.ReadLines(Path.Combine(InfraFolder.Original, "README.md"))
            .SkipWhile(line => line != "## Settings").TakeWhile(line => line != "## Addresses").Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        foreach (var row in rows)
        {
            var previous = "";
            foreach (var name in Quoted().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value))
            {
                // ":ConversationId" after "Event:Channel:ChannelId" stands for "Event:Channel:ConversationId".
                previous = name[0] == ':' ? previous[..previous.LastIndexOf(':')] + name : name;
                yield return Place().Replace(previous, "");
            }
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Place();
}
