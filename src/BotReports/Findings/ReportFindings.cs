using System.Runtime.CompilerServices;
using BotReports.References;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Findings;

/// <summary>The findings of a report, in the order of its form. They are kept as long as the report is, which never changes. Thread-safe.</summary>
public static class ReportFindings
{
    private static readonly ConditionalWeakTable<Report, IReadOnlyList<Finding>> Known = [];

    /// <returns>Empty for a report whose form has been taken away.</returns>
    public static IReadOnlyList<Finding> Of(Report report, Conference conference) =>
        Known.TryGetValue(report, out var known) ? known
        : conference.HasTemplateOf(report) ? Known.GetValue(report, _ => Read(report, conference.TemplateOf(report)))
        : [];

    private static List<Finding> Read(Report report, ReportTemplate template)
    {
        var walk = new Walk(template, report);
        var references = new ReportReferences(report, template);
        var answered = walk.Slots.Where(slot => slot.Address is { Part: SlotPart.Words, Answer: not null }).Select(slot => (Slot: slot, Answer: walk.AnswerIn(slot)!)).ToList();
        var addressees = answered.Where(entry => entry.Slot is { Question.Purpose: QuestionPurpose.Addressee, Group: not null })
            .ToLookup(entry => (entry.Slot.Group!.Id, entry.Slot.Address.Field.Repetition), entry => entry.Answer.Text);
        return
        [
            .. from entry in answered
               where entry.Answer.MayGoOut(entry.Slot.Question)
               let field = entry.Slot.Address.Field
               let text = entry.Slot.Question.Options.Count > 0 ? entry.Answer.Text : references.Expand(entry.Answer.Text, field, entry.Answer.Id)
               let to = field.Group is null ? [] : addressees[(field.Group, field.Repetition)].ToList()
               select new Finding(report, entry.Slot, entry.Answer, text) { Addressee = to.Count > 0 ? string.Join("; ", to) : null },
        ];
    }
}
