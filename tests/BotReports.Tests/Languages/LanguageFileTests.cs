using System.Reflection;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Languages;

public sealed partial class LanguageFileTests
{
    private static readonly string[] Parts = ["phrases", "help", "commands", "words", "talk"];

    /// <summary>Each part of each language, for a failure that names both.</summary>
    public static TheoryData<string, string> Translated => [.. from phrases in Phrases.All.Skip(1) from part in Parts select (phrases.Language, part)];

    [Theory]
    [MemberData(nameof(Translated))]
    public void A_language_has_what_English_has_and_in_its_order(string language, string part) => KeysIn(language, part).ShouldBe(KeysIn("en", part));

    [Fact]
    public void A_text_that_a_language_lacks_is_English()
    {
        using var folder = new LanguageFolder().With("xx", "language: xx\nname: X\nphrases:\n  unchanged: O\n");

        var phrases = folder.Load().Find("xx")!;

        phrases.Unchanged.ShouldBe("O");
        phrases.LeftOut(1).ShouldBe(Phrases.English.LeftOut(1));
        phrases.HelpLines.ShouldBe(Phrases.English.HelpLines);
    }

    [Fact]
    public void A_number_takes_the_form_that_the_language_has_for_it()
    {
        using var folder = new LanguageFolder().With("xx", """
            language: xx
            name: X
            plurals:
              zero: "n = 0"
              one: "n % 10 = 1 and n % 100 != 11"
              few: "n % 10 = 2..4 and n % 100 != 12..14"
              many: "v != 0"
            phrases:
              left-out: "{count, plural, =5 {five} zero {none} one {{count} one} few {{count} few} other {{count} other}}"
            """);

        var phrases = folder.Load().Find("xx")!;

        new[] { 0, 1, 2, 5, 11, 13, 21, 104 }.Select(phrases.LeftOut).ShouldBe(["none", "1 one", "2 few", "five", "11 other", "13 other", "21 one", "104 few"]);
    }

    [Fact]
    public void A_condition_chooses_and_an_apostrophe_is_an_apostrophe()
    {
        using var folder = new LanguageFolder().With("xx", """
            language: xx
            name: X
            phrases:
              submitted: "d'{time}{channelKnown, select, true { known} other {}}"
            """);

        var phrases = folder.Load().Find("xx")!;

        phrases.Submitted("{time}", channelKnown: true).ShouldBe("d'{time} known");
        phrases.Submitted("{time}", channelKnown: false).ShouldBe("d'{time}");
    }

    [Fact]
    public void A_draft_is_not_offered()
    {
        using var folder = new LanguageFolder().With("xx", "language: xx\nname: X\ndraft: true\nphrases: {}\ncommands:\n  done: [skip]\n");

        var catalog = folder.Load();

        catalog.Spoken.ShouldHaveSingleItem();
        catalog.Find("xx").ShouldBeNull();
    }

    /// <summary>In a language whose every text says its arguments by their names, each member shows whether it hands them over in order.</summary>
    [Fact]
    public void Each_argument_stands_where_its_name_is()
    {
        var members = typeof(Phrases).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.ReturnType == typeof(string) && method.GetParameters().All(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(int)))
            .ToList();
        using var folder = new LanguageFolder().With(
            "xx",
            $"language: xx\nname: X\nphrases:\n{string.Concat(members.Select(member => $"  {KeyOf(member.Name)}: \"{Told(member, parameter => $"{{{parameter.Name}}}")}\"\n"))}");

        var phrases = folder.Load().Find("xx")!;

        foreach (var member in members)
        {
            member.Invoke(phrases, [.. member.GetParameters().Select(Argument)]).ShouldBe(Told(member, Argument), member.Name);
        }
    }

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType == typeof(int) ? parameter.Position + 2 : $"<{parameter.Name}>";

    private static string Told(MethodInfo member, Func<ParameterInfo, object> what) => string.Join(", ", member.GetParameters().Select(parameter => $"{parameter.Name} {what(parameter)}"));

    private static string KeyOf(string member) => Capital().Replace(member, match => $"-{match.Value}").ToLowerInvariant();

    /// <summary>The names of a part's lines, as the file has them.</summary>
    private static List<string> KeysIn(string language, string part)
    {
        var lines = File.ReadAllLines(Path.Combine(SeedFolder.Languages, $"{language}.yaml"));
        return [.. lines.SkipWhile(line => line != $"{part}:").Skip(1).TakeWhile(line => line.Length == 0 || line[0] is ' ').Select(line => Key().Match(line)).Where(match => match.Success).Select(match => match.Groups["key"].Value)];
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex("^  \"?(?<key>[a-z-]+)")]
    private static partial Regex Key();
}
