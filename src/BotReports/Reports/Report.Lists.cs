namespace BotReports.Reports;

// Several answers to one question that came in one message.
public sealed partial record Report
{
    /// <summary>Stores each item as an answer of its own, in one change.</summary>
    /// <param name="slot">A slot for a new answer.</param>
    /// <param name="items">Their words, in order.</param>
    /// <param name="delivery">The message.</param>
    public Report AnswerAll(SlotAddress slot, IReadOnlyList<string> items, Delivery delivery) =>
        Change(delivery, Repeat(slot.Field, delivery, slot.Before).InsertAll(slot.Field, items, slot.Before, delivery, takesAttachments: true), slot with { Answer = this[slot.Field].LastId + 1 });

    /// <summary>Makes an answer several: it keeps the first item, and the others follow it.</summary>
    /// <param name="slot">The answer.</param>
    /// <param name="items">Their words, in order.</param>
    /// <param name="delivery">The message that asks for it.</param>
    public Report Split(SlotAddress slot, IReadOnlyList<string> items, Delivery delivery)
    {
        if (slot.Answer is not { } id || this[slot.Field].Find(id) is not { } answer)
        {
            return this;
        }

        var field = this[slot.Field];
        var next = field.Answers.ElementAtOrDefault(field.Answers.IndexOf(answer) + 1)?.Id;
        var first = Put(slot.Field, field.Replace(answer.Reword(answer.Wording with { Text = items[0] })));
        return Change(delivery, first.InsertAll(slot.Field, [.. items.Skip(1)], next, delivery), slot);
    }

    private Report InsertAll(FieldPath path, IReadOnlyList<string> items, int? before, Delivery delivery, bool takesAttachments = false) =>
        items.Index().Aggregate(this, (report, item) =>
        {
            var field = report[path];
            var answer = new Answer(field.LastId + 1, delivery.Say(item.Item));
            (field, answer) = takesAttachments && item.Index == 0 ? Adopt(field, answer, delivery) : (field, answer);
            return report.Put(path, field.Insert(answer, before));
        });
}
