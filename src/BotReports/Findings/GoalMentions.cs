using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;

namespace BotReports.Findings;

/// <summary>The Sustainable Development Goals that a text names: "SDG 16", "SDGs 3, 4 and 5", "ODD 5", "target 16.3", "SDG 10.7".</summary>
public static partial class GoalMentions
{
    private const int Most = 17;

    private static readonly Regex Named = new(
        $@"\b(?:{Either("ask-goal")}|{Either("goal-target")})\s*(?<list>[0-9]{{1,2}}(?:\.[0-9a-z]{{1,2}})?(?:\s*(?:,|&|;|{Either("ask-and")})\s*(?:[0-9]{{1,2}}(?:\.[0-9a-z]{{1,2}})?))*)\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexTimeout.Value);

    /// <param name="folded">The text, folded.</param>
    public static IReadOnlySet<int> In(string folded) =>
        Named.Matches(folded).SelectMany(match => Number().Matches(match.Groups["list"].Value)).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Where(goal => goal is >= 1 and <= Most).ToHashSet();

    private static string Either(string key) => Vocabulary.All.Either(key);

    [GeneratedRegex(@"([0-9]{1,2})(?:\.[0-9a-z]{1,2})?", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Number();
}
