using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using BotReports.Bot.Understanding;
using BotReports.ChathamHouse;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.BotBuilder;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Architecture;

/// <summary>No text that somebody sends keeps a regular expression at work: each gives up after a time, and none needs it for a text made to hold it up.</summary>
public sealed class RegularExpressionTests
{
    private const int Length = 200_000;

    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>One letter of each class that a pattern can name.</summary>
    private const string Classes = "aZé\u0301一7 \t\n\r.,!?;:-–()[]{}<>\"'«»“”*_#|/\\•\u00A0\u0001\u0002\u0003";

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    /// <summary>What holds expressions that are made of the event's data.</summary>
    private static readonly object[] Holders =
    [
        new Interpreter(Conference.Template, () => Conference.Programme, Vocabulary.All),
        new SlotNames(Conference.Template),
        ReferenceFinder.Of(Conference.Template),
        .. Phrases.All.Select(phrases => (object)LanguageOf(phrases.Language)),
    ];

    public static TheoryData<string> All => [.. Expressions().Select(found => found.Name)];

    [Fact]
    public void There_are_some_in_every_project_that_reads_what_people_write() =>
        Expressions().Select(found => found.Name.Split(':')[0]).Distinct().ShouldBe(
            ["BotBuilder.Dialogs", "BotReports", "BotReports.Bot", "BotReports.Slack", "BotReports.Teams"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_that_is_made_to_hold_it_up_does_not(string name)
    {
        var regex = Expressions().First(found => found.Name == name).Regex;
        (regex.MatchTimeout != Regex.InfiniteMatchTimeout || regex.Options.HasFlag(RegexOptions.NonBacktracking)).ShouldBeTrue("it has no timeout");

        // A timeout is what ends a match that takes more than its share, whatever else the machine does.
        foreach (var text in TextsFor(regex))
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
            }
        }
    }

    [Fact]
    public void One_that_takes_more_than_its_share_is_found()
    {
        var slow = new Regex(@"\A\s*:?\s+\S", RegexOptions.None, RegexTimeout.Value);

        Should.Throw<RegexMatchTimeoutException>(() => TextsFor(slow).ToList().ForEach(text => slow.Match(text)));
    }

    [Fact]
    public void Every_one_in_the_sources_has_its_timeout()
    {
        var without = from path in Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
                      where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                      from statement in Statements(File.ReadAllText(path))
                      where Regex.IsMatch(statement, @"GeneratedRegex\(|new Regex\(|Regex \w+ = new\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count)\(") && !statement.Contains("RegexTimeout", StringComparison.Ordinal)
                      select $"{Path.GetFileName(path)}: {statement.Trim()}";

        without.ShouldBeEmpty();
    }

    private static string[] Statements(string source) => Regex.Split(source, @";\s*$|^\s*$", RegexOptions.Multiline);

    private static List<(string Name, Regex Regex)> Expressions()
    {
        var found = new List<(string, Regex)>();
        foreach (var assembly in Assemblies())
        {
            foreach (var type in assembly.GetTypes().Where(type => !type.ContainsGenericParameters && type.Namespace?.StartsWith("System", StringComparison.Ordinal) is not true))
            {
                found.AddRange(type.GetMethods(Everything).Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
                    .Select(method => ($"{assembly.GetName().Name}:{type.Name}.{method.Name}", (Regex)method.Invoke(null, null)!)));
                found.AddRange(type.GetFields(Everything).Where(field => field.IsStatic && field.FieldType == typeof(Regex))
                    .Select(field => ($"{assembly.GetName().Name}:{type.Name}.{field.Name}", (Regex)field.GetValue(null)!)));
            }
        }

        found.AddRange(from holder in Holders
                       from regex in HeldBy(holder, depth: 2)
                       select ($"{holder.GetType().Assembly.GetName().Name}:{holder.GetType().Name} /{regex}/", regex));
        return [.. found.DistinctBy(expression => expression.Item1)];
    }

    /// <summary>Those in an object's fields, and in what its fields hold.</summary>
    private static IEnumerable<Regex> HeldBy(object holder, int depth) =>
        holder is Regex regex ? [regex]
        : depth < 0 ? []
        : holder is IEnumerable list and not string ? list.Cast<object?>().OfType<object>().SelectMany(item => HeldBy(item, depth - 1))
        : holder.GetType().GetFields(Everything).Where(field => !field.IsStatic).Select(field => field.GetValue(holder)).OfType<object>().SelectMany(held => HeldBy(held, depth - 1));

    private static IEnumerable<Assembly> Assemblies() =>
        new[] { typeof(Report), typeof(Interpreter), typeof(Microsoft.Bot.Builder.Dialogs.Dialog), typeof(BotReports.Slack.Words.SlackWords), typeof(BotReports.Teams.Cards.AdaptiveText) }.Select(type => type.Assembly);

    private static object LanguageOf(string language) =>
        typeof(Microsoft.Bot.Builder.Dialogs.Dialog).Assembly.GetType("Microsoft.Bot.Builder.Dialogs.Language")!.GetMethod("Of", Everything)!.Invoke(null, [language])!;

    /// <summary>Repeats of the letters that the pattern names or has a class for, alone and in twos, with something after them that fits or does not.</summary>
    private static IEnumerable<string> TextsFor(Regex regex)
    {
        var letters = regex.ToString().Where(letter => letter < 128 || char.IsPunctuation(letter)).Concat(Classes).Distinct().ToList();
        var named = letters.Where(letter => regex.ToString().Contains(letter, StringComparison.Ordinal) && !char.IsLetterOrDigit(letter)).Concat("a7 \n").Distinct().Take(7).ToList();
        var starts = named.Select(letter => letter.ToString()).Prepend("").ToList();
        foreach (var letter in letters)
        {
            yield return new string(letter, Length);
        }

        foreach (var (first, second) in named.SelectMany(first => named, (first, second) => (first, second)))
        {
            yield return $"{first}{new string(second, Length)}";
            yield return $"{first}{new string(second, Length)}\u0003";
            yield return new StringBuilder(Length).Insert(0, $"{first}{second}", Length / 2).ToString();
        }

        foreach (var start in starts)
        {
            yield return $"{start}{new StringBuilder().Insert(0, "a ", Length / 2)}";
            yield return $"{start}{new StringBuilder().Insert(0, "ab, 12. ", Length / 8)}";
        }
    }
}
