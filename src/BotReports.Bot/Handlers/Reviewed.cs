using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Finds the report that an organizer wants to do something about; where they named no session, shows which there are.</summary>
internal sealed class Reviewed(Conference conference, EventRoles roles)
{
    private const int MostButtons = 12;

    /// <param name="session">Which session.</param>
    /// <param name="turn">What the turn knows.</param>
    /// <param name="found">What is done about the report.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Decision> FindAsync(SessionNumber session, TurnView turn, Func<Report, Decision> found, CancellationToken cancellationToken) =>
        FindAsync(session, turn, found, awaits: _ => false, choice: number => new ShowReport(number), cancellationToken);

    /// <param name="session">Null to be shown which there are.</param>
    /// <param name="turn">What the turn knows.</param>
    /// <param name="found">What is done about the report.</param>
    /// <param name="awaits">Whether a report is one of those to choose from.</param>
    /// <param name="choice">What choosing a session does.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Decision> FindAsync(
        SessionNumber? session, TurnView turn, Func<Report, Decision> found, Func<Report, bool> awaits, Func<SessionNumber, BotAction> choice, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Whisper(turn.Phrases.ForOrganizersOnly));
        }

        if (session is null)
        {
            return Choose((await turn.Reports.ListAsync(cancellationToken)).Where(awaits), choice, turn.Phrases);
        }

        return conference.Programme.Find(session) is null ? Decision.Whisper(turn.Phrases.NoSuchSession(session.Value))
            : await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, session), cancellationToken) is { } report ? found(report)
            : Decision.Whisper(turn.Phrases.NotBegunYet(session.Value));
    }

    private Decision Choose(IEnumerable<Report> reports, Func<SessionNumber, BotAction> choice, Phrases phrases)
    {
        var awaiting = reports.OrderBy(report => report.Id.Session).Take(MostButtons).ToList();
        return awaiting.Count == 0 ? Decision.Whisper(phrases.NoReportAwaits) : Decision.Show(new Card(phrases.WhichReport)
        {
            Buttons = [.. awaiting.Select(report => new CardButton(ButtonTitle.Of($"{report.Id.Session} {conference.SessionOf(report)?.Theme.In(phrases.Language)}"), choice(report.Id.Session)))],
            Language = phrases.Language,
        });
    }
}
