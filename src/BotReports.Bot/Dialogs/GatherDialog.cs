using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Speech;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Takes one answer in as many messages as it needs. Each is saved when it comes, so that nothing hangs on the "done" at the end.
/// Its option is the <see cref="SlotAddress"/> of the answer.
/// </summary>
public sealed class GatherDialog : WaterfallDialog
{
    public const string Name = "gather";

    private readonly Conference _conference;
    private readonly SpeechGate _gate;

    public GatherDialog(Conference conference, SpeechGate gate)
        : base(Name)
    {
        (_conference, _gate) = (conference, gate);
        AddStep(AskAsync);
        AddStep(AppendAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (SlotIn(step, turn) is not { } slot)
        {
            return await step.ReplaceDialogAsync(ReportDialog.Name, null, cancellationToken);
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
        if (SlotIn(step, turn) is not { } slot)
        {
            return await step.ReplaceDialogAsync(ReportDialog.Name, ReportDialog.TakeAnswer, cancellationToken);
        }

        var present = _conference.Walk(turn.Report!).AnswerIn(slot)?.Text;
        if (!turn.Report!.HasSeen(turn.Delivery) && _gate.NamesIn(slot.Question, turn.Said.Text, present).Count > 0)
        {
            await turn.HoldAsync(slot.Address, turn.Said.Text, isAddition: true, cancellationToken);
            turn.Receipt = _gate.Ask(turn.Report, turn.Conversation.Held, turn.Phrases, isOpen: true);
            return await step.ReplaceDialogAsync(Name, slot.Address.ToString(), cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Append(slot.Address, turn.Said.Text, turn.Delivery), cancellationToken);
        var answer = slot.Address.Answer is null ? new SlotAddress(slot.Address.Field, turn.Report[slot.Address.Field].LastId) : slot.Address;
        turn.Receipt = new Receipt(turn.Phrases.AddedTo(turn.Phrases.Label(slot), _conference.TimeOf(turn.Delivery.At)));
        return await step.ReplaceDialogAsync(Name, answer.ToString(), cancellationToken);
    }

    private Slot? SlotIn(WaterfallStepContext step, Turn turn) =>
        SlotAddress.TryParse(step.Options as string, out var address) ? _conference.Walk(turn.Report!).Find(address) : null;
}
