using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Goes on with the question that is open.</summary>
public sealed class ContinueCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["continue", "resume", "go on", "continuer", "reprendre", "continuar", "seguir"];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) =>
        turn.Report is null
            ? dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken)
            : dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
}
