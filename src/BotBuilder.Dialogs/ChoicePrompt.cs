namespace Microsoft.Bot.Builder.Dialogs;

public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Gets or sets the language of a message that does not say its own.</summary>
    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var choiceOptions = ChoiceOptions ?? ChoiceFactoryOptions.In(turnContext.Activity.Locale ?? DefaultLocale);
        var prompt = AppendChoices(PromptToSend(options, isRetry), turnContext, options.Choices ?? [], options.Style ?? Style, choiceOptions);
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var found = string.IsNullOrEmpty(activity.Text)
            ? []
            : ChoiceRecognizers.Recognize(activity.Text, options.Choices ?? [], RecognizerOptions, activity.Locale ?? RecognizerOptions?.Locale ?? DefaultLocale);
        return Task.FromResult(new PromptRecognizerResult<FoundChoice>
        {
            Succeeded = found.Count > 0,
            Value = found.Count > 0 ? found[0].Resolution : null,
        });
    }
}
