using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class PromptTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public async Task A_prompt_asks_until_its_validator_is_content()
    {
        var prompt = new TextPrompt("prompt", async (context, token) =>
        {
            if (context.Recognized.Value == "silent")
                await context.Context.SendActivityAsync($"Attempt {context.AttemptCount}", cancellationToken: token);
            context.State["seen"] = true;
            context.Recognized.Value = context.Recognized.Value.Trim();
            return context.Recognized.Succeeded && context.Recognized.Value.Length >= Convert.ToInt32(context.Options.Validations, CultureInfo.InvariantCulture);
        });

        await Flow(prompt, new PromptOptions { Prompt = MessageFactory.Text("Name?"), RetryPrompt = MessageFactory.Text("Longer?"), Validations = 8 })
            .Test("hi", "Name?")
            .Test("Ada", "Longer?")
            .Test("silent", "Attempt 2")
            .Test(" Ada Lovelace ", "Ada Lovelace")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_without_words_says_nothing_and_still_listens()
    {
        await Flow(new TextPrompt("prompt"), new PromptOptions())
            .Send("hi").AssertNoReply(timeout: 1)
            .Send(new Activity { Type = ActivityTypes.Typing }).AssertNoReply(timeout: 1)
            .Test("Ada", "Ada")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_expects_input_and_repeats_itself_without_a_retry_prompt()
    {
        await Flow(new NumberPrompt<int>("prompt"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "How many?" } })
            .Test("hi", reply => reply.AsMessageActivity().InputHint.ShouldBe(InputHints.ExpectingInput))
            .Test("none of them", "How many?")
            .Test("two and a half, 2.5, then 3", "2")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_cannot_do_without_its_options()
    {
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Flow(new TextPrompt("prompt"), "options").Send("hi").StartTestAsync());
        Should.Throw<NotSupportedException>(() => new NumberPrompt<byte>("prompt"));
        Should.Throw<ArgumentNullException>(() => new TextPrompt(null));
    }

    [Theory]
    [InlineData("I am 18 years old", null, "18")]
    [InlineData("$1,234.5", null, "1234.5")]
    [InlineData("3,14", "fr-FR", "3.14")]
    [InlineData("1.234,5", "es-ES", "1234.5")]
    [InlineData("minus", null, null)]
    public async Task A_number_is_read_as_the_user_writes_it(string said, string? locale, string? expected)
    {
        var prompt = new NumberPrompt<decimal>("prompt", defaultLocale: "en-US");
        prompt.DefaultLocale.ShouldBe("en-US");

        await Flow(prompt, new PromptOptions { RetryPrompt = MessageFactory.Text("A number?") })
            .Send("hi")
            .Send(new Activity { Type = ActivityTypes.Message, Text = said, Locale = locale }).AssertReply(expected ?? "A number?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_file_is_asked_for_until_it_comes()
    {
        await Flow(new AttachmentPrompt("prompt"), new PromptOptions { Prompt = MessageFactory.Text("A picture?") })
            .Test("hi", "A picture?")
            .Test("no", "A picture?")
            .Send(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Name = "a.png" }] }).AssertReply("a.png")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("green", "green 1")]
    [InlineData("The GREEN one, please", "green 1")]
    [InlineData("2", "green 1")]
    [InlineData("the second one", "green 1")]
    [InlineData("last", "blue 2")]
    [InlineData("7", "Which? (1) red, (2) green, or (3) blue")]
    public async Task A_choice_is_made_by_word_position_or_number(string said, string expected)
    {
        await Flow(new ChoicePrompt("prompt"), new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = Colours })
            .Test("hi", "Which? (1) red, (2) green, or (3) blue")
            .Test(said, expected)
            .StartTestAsync();
    }

    [Fact]
    public async Task The_choices_come_with_each_question_and_leave_the_prompt_as_it_is()
    {
        var prompt = MessageFactory.Attachment(new Attachment { Name = "map" }, "Which?");
        var options = new PromptOptions { Prompt = (Activity)prompt, Choices = Colours, Style = ListStyle.HeroCard };

        await Flow(new ChoicePrompt("prompt"), options)
            .Test("hi", reply => reply.AsMessageActivity().Attachments.Select(attachment => attachment.ContentType).ShouldBe([null, HeroCard.ContentType]))
            .Test("none", reply => reply.AsMessageActivity().Attachments.Count.ShouldBe(2))
            .StartTestAsync();

        prompt.Attachments.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(ListStyle.None, "Which?")]
    [InlineData(ListStyle.Inline, "Which? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "Which?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.SuggestedAction, "Which?")]
    [InlineData(ListStyle.Auto, "Which? (1) red, (2) green, or (3) blue")]
    public async Task Choices_are_shown_in_the_style_that_is_asked_for(ListStyle style, string expected)
    {
        await Flow(new ChoicePrompt("prompt") { Style = style }, new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = Colours })
            .Test("hi", reply =>
            {
                reply.AsMessageActivity().Text.ShouldBe(expected);
                (reply.AsMessageActivity().SuggestedActions?.Actions.Count ?? 0).ShouldBe(style == ListStyle.SuggestedAction ? 3 : 0);
            })
            .StartTestAsync();
    }

    [Fact]
    public async Task A_choice_prompt_can_be_told_how_to_show_and_how_to_recognize()
    {
        var prompt = new ChoicePrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Succeeded), "fr-FR")
        {
            ChoiceOptions = new ChoiceFactoryOptions { InlineSeparator = "; ", InlineOr = " | ", InlineOrMore = "; | ", IncludeNumbers = false },
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false },
        };
        prompt.DefaultLocale.ShouldBe("fr-FR");

        await Flow(prompt, new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = Colours })
            .Test("hi", "Which? red; green; | blue")
            .Test("2", "Which? red; green; | blue")
            .Test("blue", "blue 2")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("en-US", "Sure? (1) Yes or (2) No", "yep", "True")]
    [InlineData("en-US", "Sure? (1) Yes or (2) No", "I would rather not", "False")]
    [InlineData("en-GB", "Sure? (1) Yes or (2) No", "2", "False")]
    [InlineData("fr-FR", "Sure? (1) Oui ou (2) Non", "Oui, merci", "True")]
    [InlineData("fr-FR", "Sure? (1) Oui ou (2) Non", "yes", "Sure? (1) Oui ou (2) Non")]
    [InlineData("fr-CA", "Sure? (1) Oui ou (2) Non", "la seconde", "False")]
    [InlineData("es-ES", "Sure? (1) Sí o (2) No", "SÍ", "True")]
    [InlineData("es-MX", "Sure? (1) Sí o (2) No", "si claro", "True")]
    [InlineData("de-DE", "Sure? (1) Yes or (2) No", "maybe", "Sure? (1) Yes or (2) No")]
    public async Task A_yes_or_no_is_understood_in_the_language_of_the_user(string locale, string question, string said, string expected)
    {
        await Flow(new ConfirmPrompt("prompt"), new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, locale)
            .Test("hi", question)
            .Test(said, expected)
            .StartTestAsync();
    }

    [Fact]
    public async Task A_confirmation_can_have_words_of_its_own()
    {
        var prompt = new ConfirmPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Succeeded), "en-us")
        {
            ConfirmChoices = Tuple.Create(new Choice("Submit"), new Choice("Wait")),
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = true },
            Style = ListStyle.Inline,
        };
        prompt.DefaultLocale.ShouldBe("en-us");

        await Flow(prompt, new PromptOptions { Prompt = MessageFactory.Text("Now?") })
            .Test("hi", "Now? (1) Submit or (2) Wait")
            .Test("submit", "True")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_of_our_own_recognizes_in_its_own_way()
    {
        await Flow(new ShoutPrompt(), new PromptOptions()).Test("hi", "Shout!").Test("hello", "Shout!").Test("HELLO", "HELLO").StartTestAsync();
    }

    [Fact]
    public void The_nearest_language_is_found_for_a_locale()
    {
        PromptCultureModels.MapToNearestLanguage("fr-CA").ShouldBe("fr-fr");
        PromptCultureModels.MapToNearestLanguage("ES").ShouldBe("es-es");
        PromptCultureModels.MapToNearestLanguage("xx").ShouldBe("xx");
        PromptCultureModels.GetSupportedCultures().ShouldBe([PromptCultureModels.English, PromptCultureModels.French, PromptCultureModels.Spanish]);
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
            new[] { culture.Locale, culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage }.ShouldAllBe(word => word.Length > 0);
    }

    private static TestFlow Flow(Dialog prompt, object options, string locale = "en-us")
    {
        var state = new ConversationState(new TypedTextStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(prompt);
        return new TestFlow(new TestAdapter { Locale = locale }.Use(new AutoSaveStateMiddleware(state)), async (turn, token) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, token);
            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await (options is PromptOptions promptOptions ? dc.PromptAsync("prompt", promptOptions, token) : dc.BeginDialogAsync("prompt", options, token));
            else if (result.Status == DialogTurnStatus.Complete)
                await turn.SendActivityAsync(Say(result.Result), cancellationToken: token);
        });
    }

    private static string Say(object result) => result switch
    {
        FoundChoice choice => $"{choice.Value} {choice.Index}",
        IList<Attachment> attachments => attachments[0].Name,
        _ => FormattableString.Invariant($"{result}"),
    };

    private sealed class ShoutPrompt() : Prompt<string>("prompt")
    {
        protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync("Shout!", cancellationToken: cancellationToken);

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
            => Task.FromResult(new PromptRecognizerResult<string> { Succeeded = turnContext.Activity.Text.All(char.IsUpper), Value = turnContext.Activity.Text });
    }
}
