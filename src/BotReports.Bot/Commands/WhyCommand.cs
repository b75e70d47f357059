using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>The form's own explanation of the question that is open.</summary>
public sealed class WhyCommand(Conference conference) : ICommand
{
    public IReadOnlyList<string> Words { get; } = ["why", "explain", "pourquoi", "por que", "expliquer", "explicar"];

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        if (turn.QuestionIn(conference.Walk(report)) is not { } slot)
        {
            return await dialog.SayAsync(turn.Phrases.NothingAsked, cancellationToken);
        }

        var help = slot.Question.Help ?? slot.Group?.Help ?? slot.Section.Help;
        return await dialog.SayAsync(help?.In(turn.Phrases.Language) ?? turn.Phrases.NoFurtherExplanation, cancellationToken);
    }
}
