using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Gets or sets the language of a message that does not say its own.</summary>
    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Gets or sets the words for yes and for no; those of the user's language, unless they are set.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var locale = turnContext.Activity.Locale ?? DefaultLocale;
        var prompt = AppendChoices(PromptToSend(options, isRetry), turnContext, YesAndNo(locale), options.Style ?? Style, ChoiceOptions ?? ChoiceFactoryOptions.In(locale));
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Where the choices are shown with numbers, their numbers are answers as well.</summary>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var (text, locale) = (turnContext.Activity.Text, turnContext.Activity.Locale ?? DefaultLocale);
        var answer = Utterance.FindYesOrNo(text, locale);
        if (answer == null && !string.IsNullOrEmpty(text) && ((ChoiceOptions ?? ChoiceFactoryOptions.In(locale)).IncludeNumbers ?? true))
        {
            var found = ChoiceRecognizers.Recognize(text, YesAndNo(locale), null, locale);
            answer = found.Count > 0 ? found[0].Resolution.Index == 0 : null;
        }

        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer != null, Value = answer ?? false });
    }

    private Choice[] YesAndNo(string locale)
    {
        if (ConfirmChoices != null)
            return [ConfirmChoices.Item1, ConfirmChoices.Item2];
        var culture = PromptCultureModels.Of(locale);
        return [new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage)];
    }
}
