using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Where somebody wants an item of a breakout group: <c>asia 2.1 to 2.3</c>, <c>asia 1.2 as extra</c>, <c>asia 1.2 out</c>.</summary>
/// <param name="Group">What the group was called.</param>
/// <param name="Item">What the item was called, as the group's report numbers it.</param>
/// <param name="Place">The number of the place in the session's report; null for the end.</param>
/// <param name="LeavesOut">Whether it is to go nowhere.</param>
public sealed record Assignment(string Group, string Item, string? Place, bool LeavesOut)
{
    private static readonly Regex Shape = new(
        $@"^(?<what>.+?) ({Vocabulary.All.Either("to")} (?<place>[0-9]+(\.[0-9]+){{0,2}})|{Vocabulary.All.Either("as-extra")}|(?<out>{Vocabulary.All.Either("out")}))$",
        RegexOptions.CultureInvariant);

    public static bool TryParse(string folded, SlotNames names, [NotNullWhen(true)] out Assignment? assignment)
    {
        assignment = null;
        if (Shape.Match(folded) is not { Success: true } match)
        {
            return false;
        }

        // A group's name can have several words, and an item's too: the item's is the longest that is one.
        var words = match.Groups["what"].Value.Split(' ');
        for (var group = 1; group < words.Length && assignment is null; group++)
        {
            if (string.Join(' ', words[group..]) is var item && names.Fits(item))
            {
                var place = match.Groups["place"] is { Success: true } named ? named.Value : null;
                assignment = new Assignment(string.Join(' ', words[..group]), item, place, match.Groups["out"].Success);
            }
        }

        return assignment is not null;
    }
}
