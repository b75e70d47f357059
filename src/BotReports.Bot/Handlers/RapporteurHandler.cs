using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Spelling;

namespace BotReports.Bot.Handlers;

/// <summary>Lets a rapporteur leave a report or pass it on, and shows who works on it.</summary>
internal sealed class RapporteurHandler(Conference conference) : IHandler<Leave>, IHandler<HandOver>, IHandler<ShowRapporteurs>, IHandler<ChangeNames>
{
    public Task<Decision> HandleAsync(ShowRapporteurs action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is { } report
        ? Decision.Show(WhoCard.Of(report, conference, turn.Phrases))
        : Decision.Say(turn.Phrases.NotInAReport));

    public Task<Decision> HandleAsync(ChangeNames action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Report is not { } report ? Decision.Say(turn.Phrases.NotInAReport)
        : action.Names is null || RapporteurNames.In(action.Names) is not { } names ? Decision.Say(turn.Phrases.NamesNow(turn.Phrases.List(report.Names)))
        : Decision.Say(turn.Phrases.NamesChanged(turn.Phrases.List(names))) with { Changed = [report.Rename(names, turn.Delivery)] });

    public async Task<Decision> HandleAsync(Leave action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        var left = report.Leave(turn.Delivery);
        var others = left.Rapporteurs.Select(rapporteur => rapporteur.Person.Name).ToList();
        var said = others.Count == 0 ? turn.Phrases.LeftEmpty(report.Id.Name) : turn.Phrases.Left(report.Id.Name, turn.Phrases.List(others));
        return await GoBackAsync(left, said, turn, cancellationToken);
    }

    public async Task<Decision> HandleAsync(HandOver action, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        // A stale press would hand over the user's other report.
        if (action.Report is { } pressed && pressed != report.Id)
        {
            return Decision.Say(turn.Phrases.OlderButton);
        }

        var others = report.Rapporteurs.Where(rapporteur => rapporteur.Person.Id != turn.Sender.Id).ToList();
        if (others.Count == 0)
        {
            return Decision.Say(turn.Phrases.NobodyToHandOverTo(report.Id.Name));
        }

        var isMeant = action.Person is not null || action.Name is not null;
        return (isMeant ? Meant(action, others) : others) switch
        {
            [var only] when isMeant => await GoBackAsync(report.HandOver(only, turn.Delivery), turn.Phrases.HandedOver(report.Id.Name, only.Person.Name), turn, cancellationToken),
            [] => Decision.Show(Choice(turn.Phrases.NoSuchRapporteur(report.Id.Name), others, report, turn.Phrases)),
            var several => Decision.Show(Choice(turn.Phrases.HandOverToWhom, several, report, turn.Phrases)),
        };
    }

    private static List<Rapporteur> Meant(HandOver action, List<Rapporteur> rapporteurs) =>
        action.Person is { } id ? rapporteurs.FindAll(rapporteur => rapporteur.Person.Id == id) : Called(action.Name!, rapporteurs);

    /// <summary>Those of that name or e-mail address, or those whose name has it as a word or the beginning of one.</summary>
    private static List<Rapporteur> Called(string name, List<Rapporteur> rapporteurs)
    {
        var exact = rapporteurs.FindAll(rapporteur =>
            Folding.Fold(rapporteur.Person.Name) == name || (rapporteur.Person.Email is { } email && Folding.Fold(email) == name));
        return exact.Count > 0 ? exact : rapporteurs.FindAll(rapporteur => $" {Folding.Fold(rapporteur.Person.Name)}".Contains($" {name}", StringComparison.Ordinal));
    }

    /// <summary>After the sender has left a report: goes on with the one that they worked on before, or stops asking.</summary>
    private static async Task<Decision> GoBackAsync(Report left, string said, TurnView turn, CancellationToken cancellationToken)
    {
        var before = await turn.Reports.CurrentOfAsync(turn.Sender, left.Id, cancellationToken);
        var decision = before is null
            ? Decision.Say(said) with { Next = NextStep.Close }
            : Decision.AskNext(new Receipt($"{said} {turn.Phrases.WelcomeBack(before.Id.Name)}"));
        return decision with { Changed = [left], WorksOn = new Workplace(before), Conversation = turn.Conversation with { Question = null } };
    }

    private static Card Choice(string title, List<Rapporteur> rapporteurs, Report report, Phrases phrases) => new(title)
    {
        Buttons = [.. rapporteurs.Select(rapporteur => new CardButton(ButtonTitle.Of(rapporteur.Person.Name), new HandOver(Person: rapporteur.Person.Id, Report: report.Id)))],
        Language = phrases.Language,
    };
}
