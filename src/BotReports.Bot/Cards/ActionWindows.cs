using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Cards;

/// <summary>Which actions want something written, and the card with the field for it, for channels that open a window with the press of a button.</summary>
public sealed class ActionWindows(Conference conference, EventRoles roles, IReportStore reports)
{
    /// <summary>Whether a window belongs to an action that comes from a button.</summary>
    public static bool IsWanted(BotAction action) => action is OpenForm or AskBack { Session: not null, Text: null } or Reply { Text: null };

    /// <summary>The card; null where the action has none, and where a turn has to say why there is nothing to write.</summary>
    public async Task<Card?> FindAsync(BotAction action, Person person, Phrases phrases, CancellationToken cancellationToken) => action switch
    {
        AskBack { Session: { } session, Text: null } when roles.IsOrganizer(person) && await FindAsync(new ReportId(conference.Programme.Event, session), cancellationToken) is { Submission: not null } report =>
            AskCard.Of(report, phrases),
        Reply { Report: { } id, Text: null } when await FindAsync(id, cancellationToken) is { } report && report.RapporteurOf(person.Id) is not null && report.OpenQuestion() is { } question =>
            AskedBackCard.Of(report, question, conference, phrases),
        _ => null,
    };

    private async Task<Report?> FindAsync(ReportId id, CancellationToken cancellationToken) => (await reports.LoadAsync(id, cancellationToken))?.Report;
}
