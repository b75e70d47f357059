using System.Collections.Immutable;

namespace BotReports.Reports;

// What comes in at once from a form that was filled elsewhere.
public sealed partial record Report
{
    /// <summary>
    /// Takes over what a filled form says, in one change. What is there stays: new answers come after those that are there, repetitions
    /// after theirs, and what goes beyond the form's limits is extra as any other answer. The corrections of the plan become new wordings of their answers.
    /// </summary>
    /// <param name="plan">What is new and what is worded otherwise.</param>
    /// <param name="left">What the form has beside its answers, which becomes one note; empty for nothing.</param>
    /// <param name="aside">Those of its answers that are kept as notes, to wait.</param>
    /// <param name="source">The note that holds the form's text, which has then served; null when there is none.</param>
    /// <param name="rest">What of that note is still to be taken; null for nothing.</param>
    /// <param name="delivery">The message that agreed to it.</param>
    /// <param name="held">What waits.</param>
    public Report Import(ImportPlan plan, string left, IReadOnlySet<ImportedAnswer> aside, Wording? source, Wording? rest, Delivery delivery, out ImmutableArray<PendingAnswer> held)
    {
        var notes = source is null ? Notes : rest is null ? Notes.Remove(source) : Notes.Replace(source, rest);
        var imported = this with { Notes = notes };
        var waiting = new List<(SlotAddress, Wording)>();
        foreach (var correction in plan.Corrections)
        {
            imported = Add(imported, correction.Slot, correction.Answer);
        }

        foreach (var group in plan.New.GroupBy(planned => (planned.Answer.Field.Group, planned.Repetition, Place: planned.Repetition is null ? planned.Answer.Field.Repetition : 0)))
        {
            // All that is in a new repetition goes into the same.
            var id = group.Key.Group is { } name ? group.Key.Repetition ?? imported[FieldPath.Of(name)].LastId + 1 : 0;
            foreach (var (answer, _) in group)
            {
                var path = group.Key.Group is { } outer ? FieldPath.In(outer, id, answer.Field.Question) : answer.Field;
                imported = Add(imported, new SlotAddress(path, null), answer);
            }
        }

        imported = imported.Hold(waiting, out held);
        if (left.Length > 0)
        {
            imported = imported with { Notes = imported.Notes.Add(delivery.Say(left)) };
        }

        return Change(delivery, imported);

        Report Add(Report report, SlotAddress slot, ImportedAnswer answer)
        {
            if (aside.Contains(answer))
            {
                waiting.Add((slot, delivery.Say(answer.Text)));
                return report.Repeat(slot.Field, delivery);
            }

            var field = report[slot.Field];
            return slot.Answer is { } id && field.Find(id) is { } old
                ? report.Put(slot.Field, field.Replace(old.Reword(delivery.Say(answer.Text))))
                : report.Repeat(slot.Field, delivery).Put(slot.Field, field.Add(new Answer(field.LastId + 1, delivery.Say(answer.Text))));
        }
    }
}
