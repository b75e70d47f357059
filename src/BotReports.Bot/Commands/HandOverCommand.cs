using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Commands;

/// <summary>Passes the report on to somebody who has joined it: <c>hand over to Ben</c>; alone it asks to whom.</summary>
public sealed class HandOverCommand : ICommand
{
    /// <summary>What is longer is no name.</summary>
    private const int MostWords = 6;

    public IReadOnlyList<string> Words { get; } = ["hand over", "handover", "passer la main", "passer le relais", "pasar el relevo", "ceder el informe"];

    public bool Takes(string argument) =>
        argument.Length == 0 || (argument.Split(' ') is ["to" or "a", .. { Length: > 0 and <= MostWords }] && !argument.Contains(',', StringComparison.Ordinal));

    public async Task<DialogTurnResult> RunAsync(DialogContext dialog, Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return await dialog.SayAsync(turn.Phrases.NotInAReport, cancellationToken);
        }

        // Pressed again after the report has gone, it would pass on the one before.
        if (turn.Utterance.Slot is { } pressed && pressed != report.Id.ToString())
        {
            return await dialog.SayAsync(turn.Phrases.OlderButton, cancellationToken);
        }

        var others = report.Rapporteurs.Where(rapporteur => rapporteur.Person.Id != turn.Sender.Id).ToList();
        var session = report.Id.Name;
        if (others.Count == 0)
        {
            return await dialog.SayAsync(turn.Phrases.NobodyToHandOverTo(session), cancellationToken);
        }

        return (argument.Length == 0 ? others : Called(argument[(argument.IndexOf(' ', StringComparison.Ordinal) + 1)..], others)) switch
        {
            [var only] when argument.Length > 0 => await HandOverAsync(dialog, turn, only, cancellationToken),
            [] => await dialog.ShowAsync(Choice(turn, turn.Phrases.NoSuchRapporteur(session), others), cancellationToken),
            var several => await dialog.ShowAsync(Choice(turn, turn.Phrases.HandOverToWhom, several), cancellationToken),
        };
    }

    /// <summary>Those of that name, or those whose name has it as a word or the beginning of one.</summary>
    private static List<Rapporteur> Called(string name, List<Rapporteur> rapporteurs)
    {
        var exact = rapporteurs.Where(rapporteur => Folding.Fold(rapporteur.Person.Name) == name).ToList();
        return exact.Count > 0 ? exact : [.. rapporteurs.Where(rapporteur => $" {Folding.Fold(rapporteur.Person.Name)}".Contains($" {name}", StringComparison.Ordinal))];
    }

    private static async Task<DialogTurnResult> HandOverAsync(DialogContext dialog, Turn turn, Rapporteur successor, CancellationToken cancellationToken)
    {
        var id = turn.Report!.Id;
        await turn.Reports.ChangeAsync(id, report => report!.HandOver(successor, turn.Delivery), cancellationToken);
        return await dialog.GoBackAsync(turn, turn.Phrases.HandedOver(id.Name, successor.Person.Name), cancellationToken);
    }

    private static Card Choice(Turn turn, string title, List<Rapporteur> rapporteurs) => new(title)
    {
        Buttons = [.. rapporteurs.Select(rapporteur => rapporteur.Person.Name).Select(name => new CardButton(name.Length <= 40 ? name : $"{name[..39]}…", $"hand over to {name}") { Slot = turn.Report!.Id.ToString() })],
        Language = turn.Phrases.Language,
    };
}
