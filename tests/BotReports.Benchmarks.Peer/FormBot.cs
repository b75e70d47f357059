using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Benchmarks.Peer;

/// <summary>A form of thirty questions as the SDK's samples walk through one: a waterfall of text prompts over conversation state.</summary>
internal sealed class FormBot : ActivityHandler
{
    private const int Questions = 30;

    private readonly ConversationState _state;
    private readonly DialogSet _dialogs;

    public FormBot(ConversationState state)
    {
        _state = state;
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        _dialogs.Add(new WaterfallDialog("form", [.. Enumerable.Range(1, Questions).Select(Step), EndAsync]));
        _dialogs.Add(new TextPrompt("words"));
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        if ((await context.ContinueDialogAsync(cancellationToken)).Status is DialogTurnStatus.Empty or DialogTurnStatus.Complete)
        {
            await context.BeginDialogAsync("form", null, cancellationToken);
        }

        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private static WaterfallStep Step(int number) => (step, cancellationToken) =>
    {
        Keep(step, number - 1);
        return step.PromptAsync("words", new PromptOptions { Prompt = MessageFactory.Text($"Question {number} of {Questions}: what did the session say?") }, cancellationToken);
    };

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Keep(step, Questions);
        return step.EndDialogAsync(null, cancellationToken);
    }

    private static void Keep(WaterfallStepContext step, int number)
    {
        if (number > 0)
        {
            step.Values[$"answer{number}"] = step.Result;
        }
    }
}
