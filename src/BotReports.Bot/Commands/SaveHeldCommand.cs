using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Stores an answer that its sender was warned about.</summary>
public abstract class SaveHeldCommand(Conference conference) : ICommand
{
    public abstract IReadOnlyList<string> Words { get; }

    protected SpeakerFinder Speakers { get; } = new(conference.Programme);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (Take(turn, report) is not var (slot, words))
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(report.Id, current => current!.AnswerHeld(words, slot, Put(words.Text, turn), turn.Delivery), cancellationToken);
        var stored = slot.Answer is null ? slot with { Answer = turn.Report[slot.Field].LastId, Before = null } : slot;
        var label = conference.Walk(turn.Report).Find(stored) is { } found ? turn.Phrases.Label(found) : "";
        turn.Receipt = new Receipt(turn.Phrases.Saved(label, conference.TimeOf(turn.Delivery.At))) { Buttons = [new CardButton(turn.Phrases.ButtonUndo, "undo") { Slot = turn.Delivery.Key }] };
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    /// <summary>The answer that was held last, which is held no more; null where none is.</summary>
    private static (SlotAddress Slot, Wording Words)? Take(Turn turn, Report report)
    {
        if (turn.Conversation.Held is not [.., var last])
        {
            return null;
        }

        turn.Conversation = turn.Conversation with { Held = turn.Conversation.Held.Remove(last) };
        return SlotAddress.TryParse(last.Slot, out var address) && report.Notes.FirstOrDefault(note => note.ActivityId == last.ActivityId) is { } words ? (address, words) : null;
    }

    /// <summary>How the words are put.</summary>
    protected abstract string Put(string words, Turn turn);
}
