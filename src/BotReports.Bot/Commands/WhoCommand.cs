using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Who works on the report, and what each has answered last.</summary>
public sealed class WhoCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } =
    [
        "who", "who is here", "who is where", "qui", "qui est la", "qui est ou", "quien", "quienes", "quien esta", "quienes estan", "quien esta donde",
    ];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) => turn.Report is { } report
        ? dialog.ShowAsync(WhoCard.Of(report, conference, turn.Phrases), cancellationToken)
        : dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
}
