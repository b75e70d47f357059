using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Exports;

/// <summary>The questions of one report with their answers, as far as the export's scope shows them.</summary>
internal sealed class ExportedQuestions(Report report, ReportTemplate template, ExportedAttachments attachments, string language, ExportScope scope)
{
    private readonly ReportReferences _references = new(report, template);

    public ExportedQuestion Of(Question question, FieldPath path)
    {
        var field = report[path];
        return new(
            question.Id,
            question.Kind,
            question.Name.In(language),
            question.Title.In(language),
            question.Limit,
            field.State switch { FieldState.Done => "done", FieldState.Skipped => "skipped", _ => "open" },
            [.. field.Answers.Index().Where(entry => IsShown(question, entry.Item, entry.Index + 1)).Select(entry => AnswerOf(question, path, entry.Item, entry.Index + 1))])
        {
            Attachments = attachments.Of(path),

            // No repetition has the id 0, so that these are without answers.
            Members = [.. question.Questions.Select(member => Of(member, FieldPath.In(question.Id, 0, member.Id)))],
        };
    }

    /// <summary>What is left out keeps its place, so that a number in somebody's words still points to what it pointed to.</summary>
    private bool IsShown(Question question, Answer answer, int place) => (scope.ShowsWithheld || answer.MayGoOut(question)) && (scope.HasExtras || place <= question.Limit);

    private ExportedAnswer AnswerOf(Question question, FieldPath path, Answer answer, int place)
    {
        var exported = new ExportedAnswer(place, place > question.Limit)
        {
            Id = scope.HasIds ? $"{report.Id}#{path}/{answer.Id}" : null,
            Source = new ImportedOrigin(path.Repetition, answer.Id),
            Origin = scope.HasOrigins ? answer.From() : null,
            Attachments = attachments.Of(path, answer),
        };
        return question.Kind switch
        {
            QuestionKind.Group => exported with { Questions = [.. question.Questions.Select(member => Of(member, FieldPath.In(question.Id, answer.Id, member.Id)))] },
            QuestionKind.Choice => exported with { Text = question.Shown(answer.Text, language), Option = answer.Text },
            QuestionKind.Quote => exported with { Text = answer.Text, Attribution = AttributionOf(answer.Attribution ?? Attribution.Undecided) },

            // What a reference points to may be among the extras.
            _ when !scope.HasReferences || !scope.HasExtras => exported with { Text = answer.Text },
            _ => _references.Openings(answer.Text, path, answer.Id) is { Count: > 0 } openings
                ? exported with { Text = answer.Text, Expanded = _references.Expand(answer.Text, path, answer.Id), References = openings }
                : exported with { Text = answer.Text },
        };
    }

    // A file is passed on more easily than a chat: nobody is named in it who has not agreed to it.
    private static ExportedAttribution AttributionOf(Attribution attribution) =>
        new(attribution.Kind, !attribution.MayGoOut, attribution.Kind is AttributionKind.Approved ? attribution.Speaker : null);
}
