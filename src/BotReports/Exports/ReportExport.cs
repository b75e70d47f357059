using BotReports.Programmes;
using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Exports;

/// <summary>Lays a report along its form for the exports.</summary>
internal static class ReportExport
{
    /// <param name="report">The report.</param>
    /// <param name="conference">What it is about.</param>
    /// <param name="language">A two-letter code; what the template does not say in it is in English.</param>
    /// <param name="pictures">The bytes of its pictures, by their ids; null where nobody needs them.</param>
    public static ExportedReport Of(Report report, Conference conference, string language, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? pictures = null)
    {
        var programme = conference.Programme;
        var template = conference.TemplateOf(report);
        var references = new ReportReferences(report, template);
        var attachments = new ExportedAttachments(report, conference, pictures);
        return new ExportedReport(
            new(programme.Event, programme.Title.In(language), programme.TimeZone.Id),
            SessionOf(report, conference, language),
            new(template.Reference.Id, template.Reference.Version, template.Title.In(language)))
        {
            Language = language,
            State = report.Submission is null ? "draft" : "submitted",
            SubmittedAt = report.Submission is { } submission ? conference.Local(submission.At) : null,
            ChangedAt = conference.Local(report.ChangedAt),
            Rapporteurs = report.Names,
            Sections = [.. template.Sections.Select(section => new ExportedSection(
                section.Id, section.Number, section.Title.In(language), [.. section.Questions.Select(question => QuestionOf(report, references, attachments, question, FieldPath.Of(question.Id), language))])
            {
                Help = section.Help?.In(language),
            })],
            Attachments = attachments.Of(FieldPath.Whole),
            Notes = [.. report.Notes.Select(note => note.Text)],
        };
    }

    private static ExportedSession SessionOf(Report report, Conference conference, string language) => conference.SessionOf(report) is { } session
        ? new(session.Number.Value)
        {
            Theme = session.Theme.In(language),
            Start = conference.Local(session.Start),
            End = conference.Local(session.End),
            Room = session.Room,
            Cancelled = session.IsCancelled ? true : null,
            Group = report.Group,
        }
        : new(report.Id.Session.Value) { Group = report.Group };

    private static ExportedQuestion QuestionOf(Report report, ReportReferences references, ExportedAttachments attachments, Question question, FieldPath path, string language)
    {
        var field = report[path];
        return new(
            question.Id,
            question.Kind,
            question.Name.In(language),
            question.Title.In(language),
            question.Limit,
            field.State switch { FieldState.Done => "done", FieldState.Skipped => "skipped", _ => "open" },
            [.. field.Answers.Select((answer, index) => AnswerOf(report, references, attachments, question, path, answer, index + 1, language))])
        {
            Attachments = attachments.Of(path),

            // No repetition has the id 0, so that these are without answers.
            Members = [.. question.Questions.Select(member => QuestionOf(report, references, attachments, member, FieldPath.In(question.Id, 0, member.Id), language))],
        };
    }

    private static ExportedAnswer AnswerOf(Report report, ReportReferences references, ExportedAttachments attachments, Question question, FieldPath path, Answer answer, int place, string language)
    {
        var exported = new ExportedAnswer(place, place > question.Limit) { Origin = answer.From(), Attachments = attachments.Of(path, answer) };
        return question.Kind switch
        {
            QuestionKind.Group => exported with
            {
                Questions = [.. question.Questions.Select(member => QuestionOf(report, references, attachments, member, FieldPath.In(question.Id, answer.Id, member.Id), language))],
            },
            QuestionKind.Choice => exported with
            {
                Text = question.Shown(answer.Text, language),
                Option = answer.Text,
            },
            QuestionKind.Quote => exported with { Text = answer.Text, Attribution = AttributionOf(answer.Attribution ?? Attribution.Undecided) },
            _ => references.Openings(answer.Text, path, answer.Id) is { Count: > 0 } openings
                ? exported with { Text = answer.Text, Expanded = references.Expand(answer.Text, path, answer.Id), References = openings }
                : exported with { Text = answer.Text },
        };
    }

    // A file is passed on more easily than a chat: nobody is named in it who has not agreed to it.
    private static ExportedAttribution AttributionOf(Attribution attribution) =>
        new(attribution.Kind, !attribution.MayGoOut, attribution.Kind is AttributionKind.Approved ? attribution.Speaker : null);
}
