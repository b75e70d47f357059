using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Tests.Reports;

/// <summary>
/// Which question is open, found as a person would who holds the form and a pencil: from the first to the last, and nothing of how the
/// walk does it.
/// </summary>
internal static class FirstOpen
{
    /// <summary>The address as it is written; null when nothing is open.</summary>
    public static string? In(Report report, ReportTemplate template)
    {
        foreach (var question in template.Sections.SelectMany(section => section.Questions))
        {
            if (question.Kind is not QuestionKind.Group)
            {
                if (In(report, question, question.Id) is { } open)
                {
                    return open;
                }

                continue;
            }

            var repetitions = FieldOf(report, question.Id);
            foreach (var repetition in repetitions.Answers)
            {
                foreach (var member in question.Questions)
                {
                    if (In(report, member, $"{question.Id}/{repetition.Id}/{member.Id}") is { } open)
                    {
                        return open;
                    }
                }
            }

            if (IsAskedFor(repetitions, question))
            {
                return $"{question.Id}/{repetitions.LastId + 1}/{question.Questions[0].Id}#new";
            }
        }

        return null;
    }

    private static string? In(Report report, Question question, string path)
    {
        var field = FieldOf(report, path);
        foreach (var quote in field.Answers.Where(_ => question.Kind is QuestionKind.Quote))
        {
            if (quote.Attribution is null)
            {
                return $"{path}#{quote.Id}:speaker";
            }

            if (quote.Attribution.Kind is AttributionKind.AwaitingApproval)
            {
                return $"{path}#{quote.Id}:approval";
            }
        }

        return IsAskedFor(field, question) ? $"{path}#new" : null;
    }

    // Whoever takes out the last answer to a required question that was done is asked again.
    private static bool IsAskedFor(Field field, Question question) =>
        field.State is FieldState.Open ? field.Answers.Length < question.Limit : field.State is FieldState.Done && field.Answers.IsEmpty && question.Required;

    private static Field FieldOf(Report report, string path) => report.Fields.GetValueOrDefault(path, Field.Empty);
}
