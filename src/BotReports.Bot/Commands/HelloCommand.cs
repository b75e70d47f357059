using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>A greeting: goes on with the report that is open, or welcomes who has none.</summary>
public sealed class HelloCommand(EventRoles roles) : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "hello", "hi", "hey", "good morning", "good evening", "bonjour", "salut", "hola", "buenos dias", "bonsoir",
        "buenas tardes", "buenas noches", "buenas",
    ];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { Submission: null } report)
        {
            return dialog.WelcomeAsync(turn, roles, cancellationToken);
        }

        turn.Receipt = new Receipt(turn.Phrases.WelcomeBack(report.Id.Name), CardTextStyle.Default);
        return dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }
}
