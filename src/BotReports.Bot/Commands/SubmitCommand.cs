using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Submits the report, after saying what is missing.</summary>
public sealed class SubmitCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["submit", "send", "soumettre", "envoyer", "enviar", "presentar"];

    public Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken) => turn.Report switch
    {
        null => dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken),
        { Submission: { } submission } => dialog.SayAsync(turn.Phrases.AlreadySubmitted(conference.TimeOf(submission.At)), cancellationToken),
        { Group: { } group } => dialog.SayAsync(turn.Phrases.GroupSubmitsNothing(group), cancellationToken),
        _ => dialog.RestartAsync(SubmitDialog.Name, null, cancellationToken),
    };
}
