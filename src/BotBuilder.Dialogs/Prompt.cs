using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks, and asks again until the answer is recognized and the validator is content with it.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = promptOptions;
        dc.ActiveDialog.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        var (options, state) = Persisted(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state.TryGetValue(AttemptCountKey, out var attempts);
        state[AttemptCountKey] = Convert.ToInt32(attempts, CultureInfo.InvariantCulture) + 1;
        var content = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (content)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A dialog that was put on top of this one has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (options, state) = Persisted(instance);
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    private protected static async Task SendPromptAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (PromptToSend(options, isRetry) is { } prompt)
            await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    private protected static Activity PromptToSend(PromptOptions options, bool isRetry)
        => isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;

    /// <returns>The prompt with the choices in the given style. The prompt itself stays as it is, for the next time.</returns>
    private protected static IMessageActivity AppendChoices(Activity prompt, ITurnContext turnContext, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options)
    {
        var text = prompt?.Text ?? string.Empty;
        var activity = turnContext.Activity;
        IList<string> to = activity.From?.Id is { } id && activity.Conversation?.ConversationType == "personal" ? [id] : null;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, to),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text },
            _ => ChoiceFactory.ForChannel(activity.ChannelId, choices, text, null, options, activity.Conversation?.ConversationType, to),
        };
        if (prompt == null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var copy = JToken.FromObject(prompt).ToObject<Activity>();
        copy.Text = message.Text;
        if (message.SuggestedActions?.Actions?.Count > 0)
            copy.SuggestedActions = message.SuggestedActions;
        if (message.Attachments?.Count > 0)
            copy.Attachments = [.. copy.Attachments ?? [], .. message.Attachments];
        return copy;
    }

    private static (PromptOptions Options, IDictionary<string, object> State) Persisted(DialogInstance instance) => (
        instance.State.GetOrAdd(PersistedOptions, () => new PromptOptions()),
        instance.State.GetOrAdd<IDictionary<string, object>>(PersistedState, () => new Dictionary<string, object>()));

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }
}
