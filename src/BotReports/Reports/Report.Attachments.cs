using System.Collections.Immutable;

namespace BotReports.Reports;

// Pictures and voice notes. One that comes with words stays with their answer; one without words waits beside the question.
public sealed partial record Report
{
    /// <summary>All that can be seen now. What was taken out, or stands in a repetition that was taken out, is not among them.</summary>
    public IEnumerable<KeptAttachment> Attachments() =>
        from pair in Fields
        let path = FieldPath.TryParse(pair.Key, out var parsed) ? parsed : null
        where path is not null && IsThere(path)
        from kept in pair.Value.Attachments.Select(attachment => new KeptAttachment(path, null, attachment))
            .Concat(pair.Value.Answers.SelectMany(answer => answer.Attachments.Select(attachment => new KeptAttachment(path, answer, attachment))))
        select kept;

    /// <summary>Keeps what came with a message: with the answer in the slot; where it has none, beside its question until its sender says something there.</summary>
    /// <param name="slot">The slot; null where no question is open, for the report as a whole.</param>
    /// <param name="delivery">The message, with what came with it.</param>
    public Report Attach(SlotAddress? slot, Delivery delivery)
    {
        if (delivery.Attachments.IsEmpty)
        {
            return this;
        }

        var path = slot?.Field ?? FieldPath.Whole;
        var field = this[path];
        return slot?.Answer is { } id && field.Find(id) is { } answer
            ? Change(delivery, Put(path, field.Replace(answer.With(delivery.Attachments))), slot)
            : Change(delivery, Put(path, field with { Attachments = field.Attachments.AddRange(delivery.Attachments) }));
    }

    /// <summary>Takes an attachment out; nothing where there is none of that id. Undo puts it back.</summary>
    public Report Detach(string id, Delivery delivery)
    {
        if (Attachments().FirstOrDefault(kept => kept.Attachment.Id == id) is not { } found)
        {
            return this;
        }

        var field = this[found.Field];
        var without = found.Answer is { } answer
            ? field.Replace(answer with { Attachments = answer.Attachments.Remove(found.Attachment) })
            : field with { Attachments = field.Attachments.Remove(found.Attachment) };
        return Change(delivery, Put(found.Field, without), found.Answer is null ? null : new SlotAddress(found.Field, found.Answer.Id));
    }

    /// <summary>What is with an answer; for a repetition of a group, with all that is in it.</summary>
    public ImmutableArray<Attachment> AttachmentsOf(FieldPath path, Answer answer) =>
        [.. Attachments().Where(kept => (kept.Field == path && kept.Answer?.Id == answer.Id) || (kept.Field.Group == path.Question && kept.Field.Repetition == answer.Id)).Select(kept => kept.Attachment)];

    /// <summary>A field without what its sender left beside the question, and the new answer that takes it.</summary>
    private static (Field Field, Answer Answer) Adopt(Field field, Answer answer, Delivery delivery)
    {
        var waiting = field.Attachments.Where(attachment => attachment.By == delivery.Sender.Id).ToList();
        return (field with { Attachments = field.Attachments.RemoveRange(waiting) }, answer.With([.. waiting, .. delivery.Attachments]));
    }

    /// <summary>Whether a field is in no group, in a repetition that is there, or in one that has not begun.</summary>
    private bool IsThere(FieldPath path) =>
        path.Group is not { } group || this[FieldPath.Of(group)] is var repetitions && (repetitions.Find(path.Repetition) is not null || path.Repetition > repetitions.LastId);
}
