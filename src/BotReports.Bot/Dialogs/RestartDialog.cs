using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>Asks whether to begin again with an empty form, and does.</summary>
internal sealed class RestartDialog : WaterfallDialog
{
    public RestartDialog()
        : base(DialogIds.Restart)
    {
        AddStep(AskAsync);
        AddStep(RestartAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var answers = TurnView.Of(step.Context).Walk.Slots.Count(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words });
        await step.Context.SendCardAsync(
            new Card(turn.Phrases.RestartForSure(answers))
            {
                Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
                Buttons =
                [
                    new CardButton(turn.Phrases.ButtonNo, new Confirm(Confirmable.Restart, turn.Report!.Id, Yes: false)) { IsPrimary = true },
                    new CardButton(turn.Phrases.ButtonYes, new Confirm(Confirmable.Restart, turn.Report.Id, Yes: true)),
                ],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
        return await step.PromptAsync(Prompts.Confirm, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> RestartAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is true)
        {
            turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Restart(turn.Delivery), cancellationToken);
        }

        turn.Receipt ??= step.Result is true ? new Receipt(turn.Phrases.Restarted) : new Receipt(turn.Phrases.NotRestarted, CardTextStyle.Default);
        return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
    }
}
