using System.Collections.Immutable;

namespace BotReports.Reports;

// Several answers at once, as somebody has written them into a form.
public sealed partial record Report
{
    /// <summary>
    /// Stores what was written in the fields of a form, in one change. Whatever somebody else has changed since the form was shown
    /// stays: beside it, what was written stands as an answer of its own. A field that was emptied leaves its answer as it is.
    /// </summary>
    /// <param name="fields">What becomes an answer.</param>
    /// <param name="aside">What is kept as notes, to wait.</param>
    /// <param name="delivery">The form.</param>
    /// <param name="held">What waits.</param>
    public Report Fill(IReadOnlyList<FormField> fields, IReadOnlyList<FormField> aside, Delivery delivery, out ImmutableArray<PendingAnswer> held)
    {
        var kept = Hold(aside.Select(field => (field.Slot, delivery.Say(field.Text))), out held);
        var filled = fields.Aggregate(kept, (report, field) => report.Fill(field, delivery));
        return ReferenceEquals(filled, this) ? this : Change(delivery, filled, fields.FirstOrDefault(field => field.IsWritten)?.Slot);
    }

    private Report Fill(FormField written, Delivery delivery)
    {
        if (!written.IsWritten)
        {
            return this;
        }

        var (slot, field) = (written.Slot, this[written.Slot.Field]);
        return slot.Answer is { } id && field.Find(id) is { } answer && written.WasShown(answer.Text)
            ? Put(slot.Field, field.Replace(answer.Reword(delivery.Say(written.Text))))
            : Repeat(slot.Field, delivery).Put(slot.Field, field.Add(new Answer(field.LastId + 1, delivery.Say(written.Text))));
    }
}
