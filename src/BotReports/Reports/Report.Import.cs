using System.Collections.Immutable;
using BotReports.Imports;

namespace BotReports.Reports;

// What comes in at once from a form that was filled elsewhere.
public sealed partial record Report
{
    /// <summary>
    /// Adds all that a filled form says, in one change. What is there stays: answers come after those that are there, repetitions
    /// after theirs, and what goes beyond the form's limits is extra as any other answer. What is there word for word is not added again.
    /// </summary>
    /// <param name="proposal">What the form says. What it could not place becomes one note.</param>
    /// <param name="aside">Those of its answers that are kept as notes, to wait.</param>
    /// <param name="source">The note that holds the form's text, which has then served; null when there is none.</param>
    /// <param name="delivery">The message that agreed to it.</param>
    /// <param name="held">What waits.</param>
    public Report Import(ImportProposal proposal, IReadOnlySet<ImportedAnswer> aside, Wording? source, Delivery delivery, out ImmutableArray<PendingAnswer> held)
    {
        var imported = source is null ? this : this with { Notes = Notes.Remove(source) };
        var waiting = new List<(SlotAddress, Wording)>();
        foreach (var repetition in proposal.Answers.GroupBy(answer => (answer.Field.Group, answer.Field.Repetition)))
        {
            imported = repetition.Key.Group is { } group
                ? imported.AddRepetition(group, [.. repetition], Add)
                : repetition.Aggregate(imported, (report, answer) => Add(report, answer.Field, answer));
        }

        imported = imported.Hold(waiting, out held);

        if (!proposal.NotPlaced.IsEmpty)
        {
            imported = imported with { Notes = imported.Notes.Add(delivery.Say(string.Join("\n\n", proposal.NotPlaced))) };
        }

        return Change(delivery, imported);

        Report Add(Report report, FieldPath path, ImportedAnswer answer)
        {
            if (!aside.Contains(answer))
            {
                return report.AddNew(path, answer.Text, delivery);
            }

            waiting.Add((new SlotAddress(path, null), delivery.Say(answer.Text)));
            return report.Repeat(path, delivery);
        }
    }

    private Report AddRepetition(string group, IReadOnlyList<ImportedAnswer> answers, Func<Report, FieldPath, ImportedAnswer, Report> add)
    {
        var field = this[FieldPath.Of(group)];
        var first = answers[0];
        var known = field.Answers.FirstOrDefault(repetition =>
            this[FieldPath.In(group, repetition.Id, first.Field.Question)].Answers.Any(answer => answer.Text == first.Text));
        var id = known?.Id ?? field.LastId + 1;
        return answers.Aggregate(this, (report, answer) => add(report, FieldPath.In(group, id, answer.Field.Question), answer));
    }

    private Report AddNew(FieldPath path, string text, Delivery delivery)
    {
        var field = this[path];
        return field.Answers.Any(answer => answer.Text == text)
            ? this
            : Repeat(path, delivery).Put(path, field.Add(new Answer(field.LastId + 1, delivery.Say(text))));
    }
}
