using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Takes one answer in as many messages as it needs. Each is saved when it comes, so that nothing hangs on the "done" at the end.
/// Its option is the <see cref="SlotAddress"/> of the answer.
/// </summary>
internal sealed class GatherDialog : WaterfallDialog
{
    private readonly SpeechGate _gate;

    public GatherDialog(SpeechGate gate)
        : base(DialogIds.Gather)
    {
        _gate = gate;
        AddStep(AskAsync);
        AddStep(AppendAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (SlotIn(step) is not { } slot)
        {
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        turn.Ask(slot.Address, null);
        var label = turn.Phrases.Label(slot);
        await step.Context.SendCardAsync(
            new Card(turn.Receipt is null ? turn.Phrases.SendAllOf(label) : turn.Phrases.SendMoreOf(label))
            {
                Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
                Buttons = [new CardButton(turn.Phrases.ButtonDone, new Done(slot.Address)) { IsPrimary = true }, .. turn.Receipt?.Buttons ?? []],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
        return await step.PromptAsync(Prompts.Words, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> AppendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (SlotIn(step) is not { } slot)
        {
            return await step.ReplaceDialogAsync(DialogIds.Report, DialogOptions.TakeAnswer, cancellationToken);
        }

        var view = TurnView.Of(step.Context);
        if (!turn.Report!.HasSeen(turn.Delivery) && _gate.NamesIn(slot.Question, turn.Said.Text, view.Walk.AnswerIn(slot)?.Text).Count > 0)
        {
            await Performance.ApplyAsync(_gate.Hold(slot.Address, view, isAddition: true), turn, cancellationToken);
            return await step.ReplaceDialogAsync(DialogIds.Gather, slot.Address.ToString(), cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Append(slot.Address, turn.Said.Text, turn.Delivery), cancellationToken);
        var answer = slot.Address.Answer is null ? new SlotAddress(slot.Address.Field, turn.Report[slot.Address.Field].LastId) : slot.Address;
        turn.Receipt = new Receipt(turn.Phrases.AddedTo(turn.Phrases.Label(slot), Excerpt.Of(turn.Said.Text)));
        return await step.ReplaceDialogAsync(DialogIds.Gather, answer.ToString(), cancellationToken);
    }

    private static Slot? SlotIn(WaterfallStepContext step) =>
        SlotAddress.TryParse(step.Options as string, out var address) ? TurnView.Of(step.Context).Walk.Find(address) : null;
}
