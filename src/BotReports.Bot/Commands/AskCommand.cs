using System.Text.RegularExpressions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>An organizer asks the rapporteurs of a session something: <c>ask 4.1 Who is meant in 2.1?</c>. Without the question it shows a field for it.</summary>
public sealed partial class AskCommand(Conference conference, EventRoles roles) : ReviewCommand(conference, roles)
{
    public override IReadOnlyList<string> Words { get; } = ["ask", "ask back", "demander", "preguntar"];

    public override bool Opens(string text) => Question().IsMatch(text);

    protected override string NumberIn(Turn turn, string argument) => argument.Length > 0 ? argument : Question().Match(turn.Utterance.Text).Groups["number"].Value;

    protected override async Task<DialogTurnResult> ReviewAsync(DialogContext dialog, Turn turn, Report report, CancellationToken cancellationToken)
    {
        var words = turn.Utterance.IsPressed ? turn.Utterance.FieldOf(AskCard.Field) : Question().Match(turn.Utterance.Text).Groups["words"].Value.Trim();
        if (words.Length == 0)
        {
            return await dialog.ShowAsync(AskCard.Of(report, turn.Phrases), cancellationToken);
        }

        await turn.Reports.ChangeAsync(report.Id, current => current!.Ask(words, turn.Delivery), cancellationToken);
        var said = turn.Phrases.AskedBack(report.Id.Name, turn.Phrases.List([.. report.Rapporteurs.Select(rapporteur => rapporteur.Person.Name)]));
        turn.Replacement = turn.Utterance.IsPressed ? FormCard.Sent(said, turn.Phrases) : null;
        if (!turn.Utterance.IsPressed)
        {
            await dialog.SayAsync(said, cancellationToken);
        }

        // Whoever asked hears first that it is stored.
        return Dialog.EndOfTurn;
    }

    [GeneratedRegex(@"^(ask|ask back|demander|preguntar) (?<number>[0-9][^\s:]*)\s*:?\s(?<words>.*\S)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Question();
}
