using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class ChoiceTests
{
    private static readonly List<Choice> Sessions =
    [
        new("Opening") { Synonyms = ["start"] },
        new("Climate and health"),
        new("Climate and food") { Action = new CardAction { Type = ActionTypes.PostBack, Title = "Food" } },
        new("Closing"),
    ];

    [Theory]
    [InlineData("climate and food", "Climate and food", 1)]
    [InlineData("the one on climate", null, 0)]
    [InlineData("start", "Opening", 1)]
    [InlineData("food", "Climate and food", 1)]
    [InlineData("climate and public health", "Climate and health", 0.75)]
    public void A_choice_is_met_by_its_words_its_button_or_a_synonym(string said, string? expected, double score)
    {
        var found = Find.FindChoices(said, Sessions);

        found.Select(match => match.Resolution.Value).ShouldBe(expected == null ? [] : [expected]);
        found.ForEach(match => match.Resolution.Score.ShouldBe((float)score));
    }

    [Fact]
    public void What_was_found_says_where_and_by_which_word()
    {
        var found = ChoiceRecognizers.RecognizeChoices("please start 👍", Sessions).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text, found.TypeName).ShouldBe((7, 11, "start", "choice"));
        (found.Resolution.Synonym, found.Resolution.Index).ShouldBe(("start", 0));
    }

    [Fact]
    public void What_is_looked_for_can_be_narrowed_and_widened()
    {
        Find.FindChoices("food", Sessions, new FindChoicesOptions { NoAction = true }).ShouldBeEmpty();
        Find.FindChoices("closing", Sessions, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
        Find.FindChoices("health", ["climate and health"], new FindChoicesOptions { AllowPartialMatches = true }).ShouldHaveSingleItem();
        Find.FindChoices("climate and public health", Sessions, new FindChoicesOptions { MaxTokenDistance = 0 }).ShouldBeEmpty();
        Find.FindChoices("CLOSING", ["closing"], new FindChoicesOptions { Tokenizer = (text, _) => [new Token { Start = 0, End = text.Length - 1, Text = text, Normalized = text }] }).ShouldBeEmpty();
    }

    [Fact]
    public void The_longest_match_takes_its_words()
    {
        List<SortedValue> values = [new SortedValue { Value = "bread", Index = 0 }, new SortedValue { Value = "bread pudding", Index = 1 }];

        var found = Find.FindValues("bread pudding with bread", values, new FindValuesOptions { Locale = "en-us" });

        found.Select(match => (match.Resolution.Value, match.Resolution.Index, match.Resolution.Score)).ShouldBe([("bread pudding", 1, 1f), ("bread", 0, 1f)]);
    }

    [Fact]
    public void A_text_is_cut_into_words_and_emoji()
    {
        var words = Tokenizer.DefaultTokenizer("Été à Paris👍ok");

        words.Select(word => (word.Start, word.End, word.Text, word.Normalized))
            .ShouldBe([(0, 2, "Été", "été"), (4, 4, "à", "à"), (6, 10, "Paris", "paris"), (11, 12, "👍", "👍"), (13, 14, "ok", "ok")]);
        Tokenizer.DefaultTokenizerImpl(" .,! ").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-us", "the second", 1)]
    [InlineData("en-us", "3rd please", 2)]
    [InlineData("en-us", "the last one", 3)]
    [InlineData("en-us", "number four", 3)]
    [InlineData("fr-fr", "la deuxième", 1)]
    [InlineData("fr-fr", "le premier", 0)]
    [InlineData("fr-fr", "2ème", 1)]
    [InlineData("fr-fr", "la derniere", 3)]
    [InlineData("fr-fr", "trois", 2)]
    [InlineData("fr-fr", "une autre, la trois", 2)]
    [InlineData("es-es", "la segunda", 1)]
    [InlineData("es-es", "el tercero", 2)]
    [InlineData("es-es", "la última", 3)]
    [InlineData("es-es", "dos", 1)]
    [InlineData("es-es", "1º", 0)]
    public void Positions_and_numbers_are_understood_in_the_language_of_the_user(string locale, string said, int expected)
        => ChoiceRecognizers.RecognizeChoices(said, Sessions, new FindChoicesOptions { Locale = locale }).ShouldHaveSingleItem().Resolution.Index.ShouldBe(expected);

    [Theory]
    [InlineData("en-us", "ninety nine", 99)]
    [InlineData("en-us", "one hundred and twenty-one", 121)]
    [InlineData("fr-fr", "quatre-vingt-dix-neuf", 99)]
    [InlineData("fr-fr", "soixante et onze", 71)]
    [InlineData("fr-fr", "deux cents", 200)]
    [InlineData("es-es", "noventa y nueve", 99)]
    [InlineData("es-es", "ciento veintidós", 122)]
    public void Numbers_in_words_add_up(string locale, string said, int expected)
    {
        var many = Enumerable.Range(1, 200).Select(number => $"item{number}").ToList();

        ChoiceRecognizers.RecognizeChoices(said, many, new FindChoicesOptions { Locale = locale }).ShouldHaveSingleItem().Resolution.Index.ShouldBe(expected - 1);
    }

    [Theory]
    [InlineData("slack", null, 4, "card")]
    [InlineData("msteams", "personal", 3, "suggested")]
    [InlineData("msteams", "personal", 4, "card")]
    [InlineData("msteams", "channel", 3, "card")]
    [InlineData("emulator", null, 4, "suggested")]
    [InlineData("test", null, 3, "(1) ")]
    [InlineData("test", null, 4, "1. ")]
    public void Each_channel_shows_choices_as_it_can(string channel, string? conversationType, int count, string expected)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"choice {number}")]);

        var message = ChoiceFactory.ForChannel(channel, choices, "Which?", null, null, conversationType, ["user"]);

        switch (expected)
        {
            case "card":
                ((HeroCard)message.Attachments.ShouldHaveSingleItem().Content).Buttons.Count.ShouldBe(count);
                break;
            case "suggested":
                message.SuggestedActions.Actions.Count.ShouldBe(count);
                message.SuggestedActions.To.ShouldBe(["user"]);
                break;
            default:
                message.Text.ShouldContain(expected + "choice 1");
                break;
        }
    }

    [Fact]
    public void Titles_that_fit_on_no_button_are_listed()
        => ChoiceFactory.ForChannel("slack", [new Choice("A session with a title that is far too long")], "Which?").Text.ShouldStartWith("Which?\n\n   1. A session");

    [Fact]
    public void Choices_can_be_shown_in_any_form()
    {
        ChoiceFactory.Inline(Sessions[..2], "Which?").Text.ShouldBe("Which? (1) Opening or (2) Climate and health");
        ChoiceFactory.List(Sessions[..2], "Which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text.ShouldBe("Which?\n\n   - Opening\n   - Climate and health");
        ChoiceFactory.SuggestedAction(Sessions, "Which?", null, null).SuggestedActions.Actions[2].Title.ShouldBe("Food");
        ChoiceFactory.HeroCard(Sessions, "Which?").Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(HeroCard.ContentType);
        (Channel.SupportsCardActions("slack", 100), Channel.SupportsSuggestedActions("slack", 3, null)).ShouldBe((true, false));
    }
}
