namespace BotReports.Reports;

// Words that waited as a note until it was clear how they may be put.
public sealed partial record Report
{
    /// <summary>Stores an answer in the place of a note that held an earlier wording of it.</summary>
    public Report AnswerHeld(Wording held, SlotAddress slot, string text, Delivery delivery) =>
        HasSeen(delivery) ? this : (this with { Notes = Notes.Remove(held) }).Answer(slot, text, delivery);
}
