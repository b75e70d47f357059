using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Shows the questions around the open one as a form, to be filled at once: <c>form</c>, or <c>form 2.1</c>.</summary>
public sealed class FormCommand(Conference conference) : ICommand
{
    private readonly SlotNames _names = new(conference.Template);

    public IReadOnlyList<string> Words { get; } = ["form", "formulaire", "formulario"];

    public bool Takes(string argument) => argument.Length == 0 || _names.Fits(argument);

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        var walk = conference.Walk(report);
        var slot = argument.Length > 0 ? SlotNames.Find(walk, argument) : turn.QuestionIn(walk) ?? walk.Slots[0];
        return slot is null ? await dialog.SayAsync(turn.Phrases.NoSuchAnswer(argument), cancellationToken)
            : FormCard.Of(slot, walk, turn.Phrases) is { } form ? await dialog.ShowAsync(form, cancellationToken)
            : await dialog.SayAsync(turn.Phrases.ChooseOption, cancellationToken);
    }
}
