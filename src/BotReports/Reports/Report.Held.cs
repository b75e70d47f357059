using System.Collections.Immutable;

namespace BotReports.Reports;

// Words that wait as notes until their sender says how they may be saved.
public sealed partial record Report
{
    /// <summary>The note that holds the words of an answer that waits; null where somebody has placed or changed it.</summary>
    public Wording? NoteOf(PendingAnswer held) => Notes.FirstOrDefault(note => note.Id() == held.Note);

    /// <summary>Stores an answer in the place of the note that held it.</summary>
    /// <param name="held">Where it goes.</param>
    /// <param name="note">What it said.</param>
    /// <param name="text">What it is to say.</param>
    /// <param name="delivery">The message that says so.</param>
    public Report AnswerHeld(PendingAnswer held, Wording note, string text, Delivery delivery)
    {
        if (HasSeen(delivery) || !SlotAddress.TryParse(held.Slot, out var slot))
        {
            return this;
        }

        var without = this with { Notes = Notes.Remove(note) };
        return held.IsAddition ? without.Append(slot, text, delivery) : without.Answer(slot, text, delivery);
    }

    /// <summary>Throws away the note that held an answer; the change can be undone.</summary>
    public Report Discard(Wording note, Delivery delivery) => Notes.Contains(note) ? Change(delivery, this with { Notes = Notes.Remove(note) }) : this;

    /// <summary>Keeps words as notes, as they were said, and says which they are.</summary>
    private Report Hold(IEnumerable<(SlotAddress Slot, Wording Words)> answers, out ImmutableArray<PendingAnswer> held)
    {
        var kept = answers.ToList();
        held = [.. kept.Select(answer => new PendingAnswer(answer.Slot.ToString(), answer.Words.Id()))];
        return kept.Count == 0 ? this : this with { Notes = Notes.AddRange(kept.Select(answer => answer.Words)) };
    }
}
