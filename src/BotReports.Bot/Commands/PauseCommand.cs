using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Stops asking until told to go on.</summary>
public sealed class PauseCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["pause", "stop", "wait", "pausa", "attendre", "esperar", "parar"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is null)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        await dialog.Context.SendActivityAsync(MessageFactory.Text(turn.Phrases.Paused), cancellationToken);
        return await dialog.RestartAsync(PauseDialog.Name, null, cancellationToken);
    }
}
