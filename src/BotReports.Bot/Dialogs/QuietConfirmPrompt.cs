using BotReports.Bot.Turns;
using BotReports.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// A yes-or-no prompt whose question has been shown as a card already. Yes and no are understood in every
/// language; other words are left to the SDK, which recognizes them in the language of the turn. A sentence that has a yes, a no or a number in it is neither.
/// </summary>
internal sealed class QuietConfirmPrompt : ConfirmPrompt
{
    /// <summary>"Yes please", and no more: what is longer may well be an answer to the question before.</summary>
    private const int MostWords = 2;

    /// <summary>"No, not just yet".</summary>
    private const int MostWordsWithComma = 4;

    public QuietConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null)
        : base(dialogId, validator) => (Style, ChoiceOptions) = (ListStyle.None, new ChoiceFactoryOptions { IncludeNumbers = false });

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        isRetry ? base.OnPromptAsync(turnContext, state, options, isRetry, cancellationToken) : Task.CompletedTask;

    protected override async Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var folded = Turn.Find(turnContext)?.Said.Folded ?? "";
        return Vocabulary.All.Means("yes", folded) ? new PromptRecognizerResult<bool> { Succeeded = true, Value = true }
            : Vocabulary.All.Means("no", folded) ? new PromptRecognizerResult<bool> { Succeeded = true, Value = false }
            : IsShort(turnContext.Activity.Text ?? "") ? await base.OnRecognizeAsync(turnContext, state, options, cancellationToken)
            : new PromptRecognizerResult<bool>();
    }

    private static bool IsShort(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostWords } or [[.., ','], ..] and { Length: <= MostWordsWithComma };
}
