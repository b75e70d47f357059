using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Dialogs;

/// <summary>A choice prompt whose question has been shown as a card already: it speaks only when it has not understood. Choices are known by value and synonym; a bare number is a session's, not a place in a list.</summary>
internal sealed class QuietChoicePrompt : ChoicePrompt
{
    public QuietChoicePrompt(string dialogId)
        : base(dialogId) => RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        isRetry ? base.OnPromptAsync(turnContext, state, options, isRetry, cancellationToken) : Task.CompletedTask;
}
