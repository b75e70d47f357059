using BotReports.Bot.Handlers;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.References;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Tells whoever changes an answer that another one points to it.</summary>
internal static class ReferenceWarning
{
    /// <param name="receipt">What is said of the change.</param>
    /// <param name="turn">The turn, with the report as it was before the change.</param>
    /// <param name="slot">What was changed, as it was named then.</param>
    public static Receipt Warned(this Receipt receipt, TurnView turn, Slot slot) => receipt.Warned(turn.Report!, turn.Walk, slot, turn.Phrases);

    /// <param name="receipt">What is said of the change.</param>
    /// <param name="turn">The turn of the change.</param>
    /// <param name="conference">The event.</param>
    /// <param name="before">The report before the change.</param>
    /// <param name="slot">What was changed, as it was named then.</param>
    public static Receipt Warned(this Receipt receipt, Turn turn, Conference conference, Report before, Slot slot) =>
        receipt.Warned(before, conference.Walk(before), slot, turn.Phrases);

    private static Receipt Warned(this Receipt receipt, Report before, Walk walk, Slot slot, Phrases phrases)
    {
        var (field, id) = slot.OpensRepetition ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition) : (slot.Address.Field, slot.Address.Answer ?? 0);
        var pointing = new ReportReferences(before, walk.Template).To(field, id, walk);
        return pointing.Count == 0 ? receipt : receipt with
        {
            Text = $"{receipt.Text}\n{phrases.ReferredToBy(string.Join(", ", pointing.Select(phrases.Label)))}",
        };
    }
}
