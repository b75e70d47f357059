namespace BotReports.Reports;

// Two people who answer one question at once: both answers stand, beside each other, until somebody says which shall.
public sealed partial record Report
{
    /// <summary>Stores words in a slot as <see cref="Answer(SlotAddress, string, Delivery)"/> does, but beside what somebody else has said there since the sender was asked.</summary>
    /// <param name="slot">The slot as it was asked for.</param>
    /// <param name="text">The words.</param>
    /// <param name="seen">The <see cref="Wording.Stamp"/> of the wording that the sender saw in the slot; null where they saw none.</param>
    /// <param name="delivery">The message.</param>
    public Report Answer(Slot slot, string text, string? seen, Delivery delivery)
    {
        if (RivalIn(slot, seen, delivery.Sender) is not { } rival)
        {
            return Answer(slot.Address, text, delivery);
        }

        var field = this[slot.Address.Field];
        var (rest, answer) = Adopt(field, new Answer(field.LastId + 1, delivery.Say(text)) { Beside = rival.Id }, delivery);
        return rival.Text == text ? this : Change(delivery, Put(slot.Address.Field, rest.Add(answer)), new SlotAddress(slot.Address.Field, answer.Id));
    }

    /// <summary>Takes an answer back in favour of the one that it stands beside, which keeps its words in its history.</summary>
    public Report Withdraw(FieldPath path, Answer withdrawn, Answer standing, Delivery delivery)
    {
        var kept = standing.With(withdrawn.Attachments) with { Earlier = [.. withdrawn.Earlier, withdrawn.Wording, .. standing.Earlier] };
        return Change(delivery, Put(path, this[path].Remove(withdrawn).Replace(kept)), new SlotAddress(path, standing.Id));
    }

    /// <summary>Lets an answer stand for itself, beside none.</summary>
    public Report KeepBoth(FieldPath path, Answer answer, Delivery delivery) =>
        answer.Beside is null ? this : Change(delivery, Put(path, this[path].Replace(answer with { Beside = null })), new SlotAddress(path, answer.Id));

    private Answer? RivalIn(Slot slot, string? seen, Person sender)
    {
        var answers = this[slot.Address.Field].Answers;
        return slot switch
        {
            { Address.Answer: { } id } => answers.FirstOrDefault(answer => answer.Id == id && seen is not null && answer.Wording.Stamp() != seen && answer.Wording.By != sender.Id),
            { Question.Repeats: false } => answers.FirstOrDefault(answer => answer.Wording.By != sender.Id),
            _ => null,
        };
    }
}
