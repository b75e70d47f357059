using BotReports.Actions;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>A rapporteur or an organizer answers somebody who would like to fill a report. Who may, the report and the event's settings say, and no card.</summary>
internal sealed class JoinRequestHandler(Admission admission) : IHandler<LetIn>, IHandler<KeepOut>
{
    public Task<Decision> HandleAsync(LetIn action, TurnView turn, CancellationToken cancellationToken) => DecideAsync(
        action.Report, action.Person, turn, report => report.LetIn(action.Person, turn.Delivery), turn.Phrases.IsLetIn, cancellationToken);

    public Task<Decision> HandleAsync(KeepOut action, TurnView turn, CancellationToken cancellationToken) => DecideAsync(
        action.Report, action.Person, turn, report => report.KeepOut(action.Person, turn.Delivery), turn.Phrases.IsKeptOut, cancellationToken);

    private async Task<Decision> DecideAsync(
        ReportId id, string asking, TurnView turn, Func<Report, Report> change, Func<string, string, string> say, CancellationToken cancellationToken)
    {
        var report = turn.Report?.Id == id ? turn.Report : await turn.Reports.FindAsync(id, cancellationToken);
        if (report is null || !admission.Decides(turn.Sender, report))
        {
            return Refusal.Of(person => report is not null && admission.Decides(person, report), turn, Decision.Whisper(turn.Phrases.NotYoursToDecide(id.Name)));
        }

        if (report.Requests.FirstOrDefault(request => request.Person.Id == asking) is not { } asked)
        {
            return Decision.Whisper(report.RapporteurOf(asking) is { } let ? turn.Phrases.IsLetIn(let.Person.Name, id.Name) : turn.Phrases.OlderButton);
        }

        return Decision.Say(say(asked.Person.Name, id.Name)) with { Changed = [change(report)] };
    }
}
