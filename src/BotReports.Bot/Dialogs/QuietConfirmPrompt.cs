using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Dialogs;

/// <summary>A yes-or-no prompt whose question has been shown as a card already.</summary>
internal sealed class QuietConfirmPrompt : ConfirmPrompt
{
    public QuietConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null)
        : base(dialogId, validator) => Style = ListStyle.None;

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        isRetry ? base.OnPromptAsync(turnContext, state, options, isRetry, cancellationToken) : Task.CompletedTask;
}
