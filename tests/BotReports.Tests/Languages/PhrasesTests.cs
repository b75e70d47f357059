using System.Reflection;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Tests.Languages;

public sealed partial class PhrasesTests
{
    /// <summary>What a language may say as English does.</summary>
    private static readonly string[] SameAsEnglish = [nameof(Phrases.Notes), nameof(Phrases.Saved), nameof(Phrases.SavedAll), nameof(Phrases.Closed), nameof(Phrases.ButtonWord), nameof(Phrases.ButtonNo), nameof(Phrases.NextPlaceAlone), nameof(Phrases.FormPlace), nameof(Phrases.ButtonMinutes)];

    /// <summary>Arguments that are there for other languages, or for another count.</summary>
    private static readonly string[] Unused = ["FormKind.kind", "ButtonMerge.name"];

    /// <summary>What a phrase is given; what takes anything else is put together from phrases.</summary>
    private static readonly Type[] Arguments = [typeof(string), typeof(int), typeof(bool), typeof(Attribution)];

    public static TheoryData<string> Others => [.. Phrases.All.Skip(1).Select(phrases => phrases.Language)];

    public static TheoryData<string> All => [.. Phrases.All.Select(phrases => phrases.Language)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_phrase_has_a_wording_of_its_own(string language)
    {
        var (phrases, english) = (Spoken(Phrases.In(language)), Spoken(Phrases.English));

        english.Where(phrase => phrases[phrase.Key] == phrase.Value).Select(phrase => phrase.Key).ShouldBeSubsetOf(SameAsEnglish);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_phrase_uses_all_that_it_is_given(string language)
    {
        var phrases = Phrases.In(language);
        foreach (var method in Methods())
        {
            var said = (string)method.Invoke(phrases, [.. method.GetParameters().Select(Marker)])!;
            foreach (var parameter in method.GetParameters().Where(parameter => !Unused.Contains($"{method.Name}.{parameter.Name}")))
            {
                if (parameter.ParameterType == typeof(bool))
                {
                    method.Invoke(phrases, [.. method.GetParameters().Select(other => other == parameter ? false : Marker(other))]).ShouldNotBe(said);
                }
                else
                {
                    said.ShouldContain(Marker(parameter) is Attribution attribution ? attribution.Speaker! : $"{Marker(parameter)}", Case.Sensitive, $"{method.Name} in {language}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_thing_is_counted_in_the_singular(string language)
    {
        var phrases = Phrases.In(language);

        phrases.LeftOut(1).ShouldNotBe(phrases.LeftOut(2).Replace('2', '1'));
        phrases.RestartForSure(1).ShouldNotBe(phrases.RestartForSure(2).Replace('2', '1'));
        phrases.WithheldCount(1).ShouldNotBe(phrases.WithheldCount(2).Replace('2', '1'));
        phrases.WithheldAtSubmit(1).ShouldNotBe(phrases.WithheldAtSubmit(2).Replace('2', '1'));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_words_that_a_phrase_quotes_are_commands(string language)
    {
        var phrases = Phrases.In(language);
        var english = Spoken(Phrases.English);
        foreach (var (name, text) in Spoken(phrases))
        {
            var quoted = CommandsIn(text, phrases);

            quoted.ShouldNotContain(Commands.NoCommand, $"{name}: {text}");
            quoted.ShouldBe(CommandsIn(english[name], Phrases.English), $"{name}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_help_shows_words_that_mean_the_command_in_its_language(string language)
    {
        foreach (var line in Phrases.In(language).HelpLines)
        {
            Commands.NameOf(line.Word.Split(", ")[0]).ShouldBe(Commands.NameOf(line.Command), line.Word);
            line.Word.Split(", ").Select(Commands.NameOf).ShouldNotContain(Commands.NoCommand, line.Word);
        }

        Phrases.In(language).HelpLines.Select(line => line.Command).ShouldBe(Phrases.English.HelpLines.Select(line => line.Command));
    }

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("fr_FR", "fr")]
    [InlineData("ES", "es")]
    [InlineData("en-GB", "en")]
    [InlineData("frr", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_locale_gives_its_language_and_an_unknown_one_English(string? locale, string language) =>
        Phrases.In(locale).Language.ShouldBe(language);

    private static List<string> CommandsIn(string text, Phrases phrases) =>
    [
        .. Quoted().Matches(text).Select(match => match.Groups["words"].Value)
            .Where(words => !words.Contains('⟦', StringComparison.Ordinal) && words != phrases.Anonymous)
            .Select(Commands.NameOf),
    ];

    /// <summary>All that the bot can say, by the name of the phrase.</summary>
    private static Dictionary<string, string> Spoken(Phrases phrases) => typeof(Phrases).GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(string))
        .Select(property => (property.Name, (string)property.GetValue(phrases)!))
        .Concat(Methods().Select(method => (method.Name, (string)method.Invoke(phrases, [.. method.GetParameters().Select(Marker)])!)))
        .ToDictionary();

    private static IEnumerable<MethodInfo> Methods() => typeof(Phrases).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && method.ReturnType == typeof(string) && method.GetParameters().All(parameter => Arguments.Contains(parameter.ParameterType)));

    private static object Marker(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(int) => 41 + parameter.Position,
        var type when type == typeof(bool) => true,
        var type when type == typeof(Attribution) => new Attribution(AttributionKind.Approved, "⟦speaker⟧", default(DateTimeOffset)),
        // A command's word stands in the phrase in the phrase's language.
        _ => $"⟦{parameter.Name}⟧",
    };

    [GeneratedRegex("[“«] ?(?<words>[^”»]+?) ?[”»]")]
    private static partial Regex Quoted();
}
