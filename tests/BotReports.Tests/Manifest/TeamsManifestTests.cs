using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Teams.Extension;
using BotReports.Tests.Languages;

namespace BotReports.Tests.Manifest;

public sealed class TeamsManifestTests
{
    public static TheoryData<string> Scopes => new(TeamsManifest.Scopes);

    public static TheoryData<string> Languages => new(Phrases.All.Select(phrases => phrases.Language));

    /// <summary>Each command of a menu, by its name in a language file.</summary>
    private static IEnumerable<string> Titles => TeamsManifest.Texts.Keys.Where(key => key.StartsWith("bots", StringComparison.Ordinal) && key.EndsWith(".title", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Wherever_the_bot_can_be_talked_to_one_menu_says_what_it_does(string scope) => TeamsManifest.CommandsIn(scope).Count.ShouldBe(1);

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_menu_calls_each_command_by_its_name_and_only_once(string scope)
    {
        var titles = TeamsManifest.CommandsIn(scope).Single();

        titles.ShouldAllBe(title => Commands.NameOf(title) == title);
        titles.ShouldBeUnique();
    }

    /// <summary>Thanks are a courtesy that no menu has to teach; erasing somebody is nothing to be offered beside the rest.</summary>
    [Theory]
    [InlineData("team")]
    [InlineData("groupChat")]
    public void Where_others_read_along_the_menu_is_what_may_be_said_there(string scope) =>
        TeamsManifest.CommandsIn(scope).Single().ShouldBe(Dispatcher.InChannels.Where(IsInMenu).Select(NameOf), ignoreOrder: true);

    [Theory]
    [InlineData("team")]
    [InlineData("groupChat")]
    public void What_can_be_asked_after_a_slash_is_a_part_of_it(string scope)
    {
        TeamsManifest.TakesTargetedMessages.ShouldBeTrue();
        TeamsManifest.CommandsIn(scope, "slash").ShouldHaveSingleItem().ShouldBeSubsetOf(TeamsManifest.CommandsIn(scope).Single());
    }

    /// <summary>Teams shows ten at the most: what organizers need at their desk, what buttons do, and what needs words or a number is not among them.</summary>
    private static bool IsInMenu(Type action) =>
        action != typeof(Thanks) && action != typeof(LetIn) && action != typeof(KeepOut) && action != typeof(Erase) && action != typeof(ShowCheck) && action != typeof(ShowReport) && action != typeof(WatchReport) && action != typeof(TakeNote) && !action.IsAssignableTo(typeof(IChangesEvent));

    [Fact]
    public void The_package_speaks_the_languages_of_the_bot() =>
        TeamsManifest.LanguageFiles.Keys.ShouldBe(Phrases.All.Select(phrases => phrases.Language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_there_in_each_language(string language)
    {
        var texts = TeamsManifest.TextsIn(language);

        texts.Keys.ShouldBe(TeamsManifest.Texts.Keys);
        texts.Values.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
    }

    [Fact]
    public void The_command_on_messages_is_the_one_that_the_bot_answers() =>
        TeamsManifest.Actions.ShouldHaveSingleItem()["id"]!.GetValue<string>().ShouldBe(MessageExtension.Command);

    [Fact]
    public void The_manifest_itself_is_in_its_default_language() => TeamsManifest.TextsIn("en").ShouldBe(TeamsManifest.Texts);

    /// <summary>Teams sends the word that it shows, so the bot has to take the word of each language for the same command.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_word_of_a_menu_means_the_same_command_in_each_language(string language)
    {
        var texts = TeamsManifest.TextsIn(language);

        foreach (var title in Titles)
        {
            Commands.NameOf(texts[title]).ShouldBe(TeamsManifest.Texts[title]);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_menu_has_the_words_that_the_help_has(string language)
    {
        var texts = TeamsManifest.TextsIn(language);
        var help = Phrases.In(language).HelpLines.ToLookup(line => line.Command, line => line.Word.Split(',')[0].Replace(" 4.1", "", StringComparison.Ordinal));

        foreach (var title in Titles.Where(title => help.Contains(TeamsManifest.Texts[title])))
        {
            texts[title].ShouldBe(help[TeamsManifest.Texts[title]].Single());
        }
    }

    /// <summary>The English word that is an action of this type.</summary>
    private static string NameOf(Type action)
    {
        var conference = Conversations.ScriptConference.Default;
        var interpreter = new Interpreter(conference.Template, () => conference.Programme, Vocabulary.All);
        return Vocabulary.All.Commands.Select(key => Vocabulary.All.CommandWords(key)[0]).First(word => interpreter.Understand(TypedWords.Of(word)) is Understood.Act understood && understood.Action.GetType() == action);
    }
}
