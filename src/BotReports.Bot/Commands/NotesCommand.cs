using System.Globalization;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>The words that were kept without being an answer.</summary>
public sealed class NotesCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["notes", "notas"];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) => turn.Report switch
    {
        null => dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken),
        { Notes.IsEmpty: true } => dialog.SayAsync(turn.Phrases.NoNotes, cancellationToken),
        var report => dialog.ShowAsync(
            new Card(turn.Phrases.Notes)
            {
                Body =
                [
                    new CardList([.. report.Notes.Select((note, index) => new CardListItem(note.Text, (index + 1).ToString(CultureInfo.InvariantCulture)))]),
                    new CardText(turn.Phrases.HowToPlaceNotes, CardTextStyle.Subtle),
                ],
                Buttons = [new CardButton(turn.Phrases.ButtonContinue, "continue")],
                Language = turn.Phrases.Language,
            },
            cancellationToken),
    };
}
