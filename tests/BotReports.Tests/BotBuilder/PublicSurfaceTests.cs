using System.Text.RegularExpressions;

namespace BotReports.Tests.BotBuilder;

/// <summary>
/// botbuilder-api.txt holds, to the letter, the lines of the official package's public surface (4.23.1, by reflection) for
/// what BotBuilder.Dialogs has. A type may leave out bases that are not there; everything else has to be the same.
/// </summary>
public class PublicSurfaceTests
{
    private static readonly string[] Official = [.. File.ReadLines(Repository.PathTo("tests/BotReports.Tests/BotBuilder/botbuilder-api.txt")).Where(line => !line.StartsWith('#'))];

    [Fact]
    public void Every_member_is_one_of_the_official_package()
    {
        var members = PublicSurface.Types.SelectMany(PublicSurface.Members).Select(PublicSurface.Describe);

        members.Except(Official).ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_is_of_the_same_kind_and_has_no_other_bases()
    {
        var official = Official.Where(line => line.Contains(" :: ")).ToDictionary(line => line.Split(" :: ")[0], Bases);

        var offenders = PublicSurface.Types.Select(PublicSurface.Describe)
            .Where(line => !official.TryGetValue(line.Split(" :: ")[0], out var bases) || Bases(line).Except(bases).Any());

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void No_line_is_left_of_what_is_no_longer_there()
    {
        var members = PublicSurface.Types.SelectMany(PublicSurface.Members).Select(PublicSurface.Describe);
        var types = PublicSurface.Types.Select(type => PublicSurface.Describe(type).Split(" :: ")[0]).ToHashSet();

        Official.Except(members).Where(line => !types.Contains(line.Split(" :: ")[0])).ShouldBeEmpty();
    }

    /// <summary>The kind, and then the bases: commas within angle brackets do not part them.</summary>
    private static string[] Bases(string typeLine)
        => Regex.Split(Regex.Replace(typeLine.Split(" :: ")[1], @"\s*\[[^\]]*\]$", string.Empty), @" : |, (?![^<]*>)");
}
