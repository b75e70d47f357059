using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>Lays a report along its form for the exports.</summary>
internal static class ReportExport
{
    /// <param name="report">The report.</param>
    /// <param name="conference">What it is about.</param>
    /// <param name="language">A two-letter code; what the template does not say in it is in English.</param>
    /// <param name="pictures">The bytes of its pictures, by their ids; null where nobody needs them.</param>
    /// <param name="scope">How much of it is shown; null for its rapporteurs, who see all.</param>
    public static ExportedReport Of(Report report, Conference conference, string language, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? pictures = null, ExportScope? scope = null)
    {
        var programme = conference.Programme;
        var template = conference.TemplateOf(report);
        var shown = scope ?? ExportScope.ForRapporteurs;
        var attachments = new ExportedAttachments(report, conference, pictures, shown);
        var questions = new ExportedQuestions(report, template, attachments, language, shown);
        return new ExportedReport(
            new(programme.Event, programme.Title.In(language), programme.TimeZone.Id),
            SessionOf(report, conference, language),
            new(template.Reference.Id, template.Reference.Version, template.Title.In(language)))
        {
            Language = language,
            State = report.Submission is null ? "draft" : "submitted",
            SubmittedAt = report.Submission is { } submission ? conference.Local(submission.At) : null,
            ApprovedAt = report.Approval is { } approval ? conference.Local(approval.At) : null,
            ApprovedBy = report.Approval?.Name,
            AmendedAt = report.Approval?.AmendedAt is { } amended ? conference.Local(amended) : null,
            ChangedAt = conference.Local(report.ChangedAt),
            Rapporteurs = report.Names,
            Sections = [.. template.Sections.Select(section => new ExportedSection(
                section.Id, section.Number, section.Title.In(language), [.. section.Questions.Select(question => questions.Of(question, FieldPath.Of(question.Id)))])
            {
                Help = section.Help?.In(language),
            })],
            Attachments = attachments.Of(FieldPath.Whole),
            Notes = shown.ShowsWithheld ? [.. report.Notes.Select(note => note.Text)] : [],
        };
    }

    /// <summary>A session as the exports show it.</summary>
    public static ExportedSession Of(Session session, Conference conference, string language) => new(session.Number.Value)
    {
        Theme = session.Theme.In(language),
        Track = session.Track,
        Start = conference.Local(session.Start),
        End = conference.Local(session.End),
        Room = session.Room,
        Cancelled = session.IsCancelled ? true : null,
    };

    private static ExportedSession SessionOf(Report report, Conference conference, string language) => conference.SessionOf(report) is { } session
        ? Of(session, conference, language) with { Group = report.Group }
        : new(report.Id.Session.Value) { Group = report.Group };
}
