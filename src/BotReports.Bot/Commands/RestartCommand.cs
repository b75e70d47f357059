using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Begins again with an empty form, after asking.</summary>
public sealed class RestartCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["restart", "start over", "recommencer", "reiniciar", "tout recommencer", "empezar de nuevo", "volver a empezar"];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) =>
        turn.Report is null
            ? dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken)
            : dialog.RestartAsync(RestartDialog.Name, null, cancellationToken);
}
