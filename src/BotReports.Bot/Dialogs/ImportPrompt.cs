using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// What is to become of a form, whose question has been shown as a card already: one of its buttons, a yes to take it, or a no. Words that are none of these
/// are not lost: they are kept as a note, and nothing of the form is taken.
/// </summary>
internal sealed class ImportPrompt(string dialogId) : Prompt<ImportAnswer>(dialogId, ValidateAsync)
{
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => Task.CompletedTask;

    protected override Task<PromptRecognizerResult<ImportAnswer>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var said = Turn.Of(turnContext).Said;
        var answer = ImportAnswer.Parse(said.Text)
            ?? (Vocabulary.All.Means("yes", said.Folded) ? new ImportAnswer(ImportChoice.Replace) : Vocabulary.All.Means("no", said.Folded) ? new ImportAnswer(null) : null);
        return Task.FromResult(answer is null ? new PromptRecognizerResult<ImportAnswer>() : new PromptRecognizerResult<ImportAnswer> { Succeeded = true, Value = answer });
    }

    private static async Task<bool> ValidateAsync(PromptValidatorContext<ImportAnswer> prompt, CancellationToken cancellationToken)
    {
        if (!prompt.Recognized.Succeeded)
        {
            await Confirmation.KeepAsync(Turn.Of(prompt.Context), cancellationToken);
            prompt.Recognized.Value = new ImportAnswer(null) { IsOther = true };
        }

        return true;
    }
}
