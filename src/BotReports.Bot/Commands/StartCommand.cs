using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Begins or takes up a report: <c>start</c>, or <c>start 4.1</c> for a certain session.</summary>
public sealed class StartCommand : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["start", "begin", "commencer", "demarrer", "empezar", "comenzar", "iniciar"];

    public bool Takes(string argument) => argument.Length == 0 || SessionNumber.TryParse(argument, out _);

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length > 0 && turn.Report?.Id.Name != argument)
        {
            return dialog.RestartAsync(SessionDialog.Name, argument, cancellationToken);
        }

        if (turn.Report is not { Submission: null } report)
        {
            turn.Receipt = turn.Report is null ? new Receipt(turn.Phrases.Welcome, CardTextStyle.Default) : null;
            return dialog.RestartAsync(SessionDialog.Name, argument.Length == 0 ? null : argument, cancellationToken);
        }

        turn.Receipt = new Receipt(turn.Phrases.WelcomeBack(report.Id.Name), CardTextStyle.Default);
        return dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
