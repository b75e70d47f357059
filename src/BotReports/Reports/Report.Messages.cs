namespace BotReports.Reports;

// A message in a chat can be edited and deleted after its words have become an answer.
public sealed partial record Report
{
    /// <summary>The answer that holds the words of a message; null when none does, or they have been changed since.</summary>
    /// <param name="activityId">The message's id.</param>
    /// <param name="sender">The id of who sent it: ids are unique only within a conversation.</param>
    public SlotAddress? AnswerFrom(string activityId, string sender)
    {
        foreach (var (name, field) in Fields)
        {
            if (field.Answers.FirstOrDefault(answer => WordsOf(answer, activityId, sender) is not null) is { } answer && FieldPath.TryParse(name, out var path))
            {
                return new SlotAddress(path, answer.Id);
            }
        }

        return null;
    }

    /// <summary>Whether an answer says nothing but what a message said.</summary>
    public bool IsAllFrom(SlotAddress slot, string activityId, string sender) =>
        slot.Answer is { } id && this[slot.Field].Find(id) is { } answer && WordsOf(answer, activityId, sender) == answer.Text;

    /// <summary>Changes what a message has said, in the answer or the note that holds its words; nothing where they are not there any more.</summary>
    public Report Correct(string activityId, string text, Delivery delivery)
    {
        if (AnswerFrom(activityId, delivery.Sender.Id) is { } slot && this[slot.Field].Find(slot.Answer!.Value) is { } answer)
        {
            var words = WordsOf(answer, activityId, delivery.Sender.Id)!;
            var at = answer.Text.IndexOf(words, StringComparison.Ordinal);
            return Answer(slot, string.Concat(answer.Text.AsSpan(0, at), text, answer.Text.AsSpan(at + words.Length)), delivery);
        }

        return Notes.FirstOrDefault(note => note.ActivityId == activityId && note.By == delivery.Sender.Id) is { } note && note.Text != text
            ? Change(delivery, this with { Notes = Notes.Replace(note, delivery.Say(text)) })
            : this;
    }

    /// <summary>Puts the answer back that was taken out and said what this message says; nothing where its words are in the report.</summary>
    public Report Restore(Delivery delivery)
    {
        if (AnswerFrom(delivery.ActivityId, delivery.Sender.Id) is not null)
        {
            return this;
        }

        foreach (var (name, field) in Fields)
        {
            if (field.Removed.LastOrDefault(answer => WordsOf(answer, delivery.ActivityId, delivery.Sender.Id) == answer.Text) is { } answer && FieldPath.TryParse(name, out var path))
            {
                return Change(delivery, Repeat(path, delivery).Put(path, (field with { Removed = field.Removed.Remove(answer) }).Add(answer)), new SlotAddress(path, answer.Id));
            }
        }

        return this;
    }

    /// <summary>What a message has put into an answer, as long as it is still in there: of words that were added to others, those alone.</summary>
    private static string? WordsOf(Answer answer, string activityId, string sender)
    {
        var wordings = answer.Earlier.Add(answer.Wording);
        for (var i = wordings.Length - 1; i >= 0; i--)
        {
            if (wordings[i] is { } wording && wording.ActivityId == activityId && wording.By == sender)
            {
                var above = i == 0 ? null : $"{wordings[i - 1].Text}\n";
                var words = above is not null && wording.Text.StartsWith(above, StringComparison.Ordinal) ? wording.Text[above.Length..] : wording.Text;
                return words.Length > 0 && answer.Text.Contains(words, StringComparison.Ordinal) ? words : null;
            }
        }

        return null;
    }
}
