using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>All wordings that an answer has had, with who said each and when: <c>history 2.1</c>.</summary>
public sealed class HistoryCommand(Conference conference) : SlotCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["history", "historique", "historial"];

    protected override Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, Walk walk, Slot slot, string argument, CancellationToken cancellationToken) =>
        walk.AnswerIn(slot) is { } answer
            ? dialog.ShowAsync(
                new Card(turn.Phrases.HistoryOf(turn.Phrases.Label(slot)))
                {
                    Body = [new CardList([.. answer.Earlier.OrderByDescending(wording => wording.At).Prepend(answer.Wording).Select(wording => Item(wording, turn.Report!))])],
                    Buttons = [new CardButton(turn.Phrases.ButtonContinue, "continue")],
                    Language = turn.Phrases.Language,
                },
                cancellationToken)
            : dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken);

    private CardListItem Item(Wording wording, Report report) =>
        new(wording.Text, Note: $"{report.NameOf(wording.By)} · {Conference.TimeOf(wording.At)}");
}
