using System.Collections.Immutable;

namespace BotReports.Reports;

// Words that grow, and answers that go elsewhere in the form.
public sealed partial record Report
{
    /// <summary>Puts words below those of an answer; where the slot has none yet, they become it.</summary>
    public Report Append(SlotAddress slot, string text, Delivery delivery) =>
        slot.Answer is { } id && this[slot.Field].Find(id) is { } answer
            ? IsResent(answer.Wording, delivery) && delivery.Attachments.IsEmpty && $"\n{answer.Text}".EndsWith($"\n{text}", StringComparison.Ordinal) ? this : Change(delivery, Put(slot.Field, this[slot.Field].Replace(answer.Reword(delivery.Say($"{answer.Text}\n{text}")).With(delivery.Attachments))), slot)
            : Answer(slot, text, delivery);

    /// <summary>Makes one answer of several: the words of the others go below those of the first, in the order given, and stay in the history of their fields.</summary>
    public Report Gather(SlotAddress first, IEnumerable<SlotAddress> others, Delivery delivery)
    {
        var gathered = others.Aggregate(this, (report, other) => other.Answer is { } id && report[other.Field].Find(id) is { } answer && other != first
            ? report.Take(other.Field, answer).PutBelow(first, answer, answer.Text, answer.Attachments)
            : report);
        return ReferenceEquals(gathered, this) ? this : Change(delivery, gathered, first);
    }

    /// <summary>Takes an answer, or a repetition of a group, to another field: below the answer that is in the slot, or as a new one.</summary>
    /// <param name="path">The field that it is in now, in whose history it stays.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="words">What is put in the other field: for a repetition, the words of all that is in it.</param>
    /// <param name="slot">Where it goes; within the repetition that is taken away nothing happens.</param>
    /// <param name="delivery">The message that asked for it.</param>
    public Report Transfer(FieldPath path, Answer answer, string words, SlotAddress slot, Delivery delivery)
    {
        if (this[path].Find(answer.Id) is not { } found || (slot.Field.Group == path.Question && slot.Field.Repetition == answer.Id))
        {
            return this;
        }

        return Change(delivery, Take(path, found).Repeat(slot.Field, delivery).PutBelow(slot, found, words, AttachmentsOf(path, found)), slot);
    }

    private Report Take(FieldPath path, Answer answer) => Put(path, this[path].Remove(answer) with { Removed = this[path].Removed.Add(answer) });

    private Report PutBelow(SlotAddress slot, Answer answer, string words, ImmutableArray<Attachment> attachments)
    {
        var field = this[slot.Field];
        var wording = answer.Wording with { Text = words };
        return slot.Answer is { } id && field.Find(id) is { } above
            ? Put(slot.Field, field.Replace(above.Reword(wording with { Text = $"{above.Text}\n{words}" }) with
            {
                Attribution = Attribution.OfBoth(above.Attribution, answer.Attribution),
                Origins = [.. above.Origins.Union(answer.Origins)],
                Attachments = above.Attachments.AddRange(attachments),
            }))
            : Put(slot.Field, field.Add(new Answer(field.LastId + 1, wording) { Earlier = answer.Earlier, Origins = answer.Origins, Attachments = attachments }));
    }
}
