using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>While a rapporteur pauses, what they send is kept as a note, until they say to go on.</summary>
internal sealed class PauseDialog : WaterfallDialog
{

    public PauseDialog()
        : base(DialogIds.Pause)
    {
        AddStep((step, cancellationToken) => step.PromptAsync(Prompts.Words, new PromptOptions(), cancellationToken));
        AddStep(NoteAsync);
    }

    private async Task<DialogTurnResult> NoteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Note(turn.Said.Text, turn.Delivery), cancellationToken);
        await step.Context.SendActivityAsync(MessageFactory.Text(turn.Phrases.PausedNote(turn.Report.Notes.Length)), cancellationToken);
        return await step.ReplaceDialogAsync(DialogIds.Pause, null, cancellationToken);
    }
}
