using System.Collections.Immutable;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// What taking a form would do to a report as it is: which answers are new, and which say otherwise what is there. What is there word for word is in neither.
/// </summary>
/// <param name="New">In the form's order.</param>
/// <param name="Corrections">In the form's order; none of them is made unless somebody says so.</param>
public sealed record ImportPlan(ImmutableArray<PlannedAnswer> New, ImmutableArray<ImportCorrection> Corrections)
{
    public bool IsEmpty => New.IsEmpty && Corrections.IsEmpty;

    /// <summary>Compares a form with a report.</summary>
    public static ImportPlan Of(ImportProposal proposal, Report report, ReportTemplate template)
    {
        var plan = new ImportPlanning(report, template);
        foreach (var repetition in proposal.Answers.GroupBy(answer => (answer.Field.Group, answer.Field.Repetition)))
        {
            plan.Add(repetition.Key.Group, [.. repetition]);
        }

        return new ImportPlan([.. plan.New], [.. plan.Corrections]);
    }

    /// <summary>The same with some corrections taken as answers of their own.</summary>
    public ImportPlan KeepingBoth() => new([.. New, .. Corrections.Select(correction => new PlannedAnswer(correction.Answer, correction.Slot.Field.Group is null ? null : correction.Slot.Field.Repetition))], []);
}
