using BotReports.Cards;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes.Files;
using BotReports.Reports;

namespace BotReports.Queries;

/// <summary>What somebody should put right about the event, one line each: in its programme, its reports and its settings.</summary>
public static class EventCheck
{
    private const int MostLines = 25;

    /// <param name="reports">All reports, those of breakout groups too.</param>
    /// <param name="isChannelBound">Whether there is a channel for the summaries.</param>
    /// <returns>Empty where all is in order.</returns>
    public static IReadOnlyList<string> Of(Conference conference, IReadOnlyList<Report> reports, IReadOnlyList<UnreadableDocument> unreadable, bool isChannelBound, DateTimeOffset now, Phrases phrases)
    {
        var programme = conference.Programme;
        var submitted = reports.Where(report => report is { Group: null, Submission: not null }).Select(report => report.Id.Session).ToHashSet();
        var missing = programme.Sessions.Count(session => !session.IsCancelled && !submitted.Contains(session.Number));
        return
        [
            .. unreadable.Select(document => phrases.CheckUnreadable(document.Name.Value)),
            .. reports.Where(report => conference.SessionOf(report) is null).Select(report => phrases.CheckNoSession(report.Id.Name)),
            .. reports.Where(report => !conference.HasTemplateOf(report)).Select(report => phrases.CheckNoTemplate(report.Id.Name, report.Template.ToString())),
            .. isChannelBound ? [] : new[] { phrases.CheckNoChannel },
            .. programme.Deadline is { } deadline && deadline < now && missing > 0
                ? new[] { phrases.CheckDeadlinePast(phrases.Moment(conference.Local(deadline)), missing) }
                : [],
            .. ProgrammeChecks.Of(programme).Select(warning => warning.In(phrases)),
        ];
    }

    /// <param name="lines">As of <see cref="Of"/>.</param>
    public static Card Card(IReadOnlyList<string> lines, Conference conference, Phrases phrases) => new(lines.Count == 0 ? phrases.CheckInOrder : phrases.LookAfter)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body = [.. ShortList.Of(lines, MostLines, phrases)],
        Language = phrases.Language,
    };
}
