using BotReports.Bot.Turns;
using BotReports.References;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Tells whoever changes an answer that another one points to it.</summary>
internal static class ReferenceWarning
{
    /// <param name="receipt">What is said of the change.</param>
    /// <param name="turn">The turn, with the report as it was before the change.</param>
    /// <param name="slot">What was changed, as it was named then.</param>
    public static Receipt Warned(this Receipt receipt, TurnView turn, Slot slot) => receipt.Warned(turn, turn.Report!, turn.Walk, slot);

    /// <inheritdoc cref="Warned(Receipt, TurnView, Slot)"/>
    /// <param name="before">The report before the change.</param>
    /// <param name="walk">That report along its template.</param>
    public static Receipt Warned(this Receipt receipt, TurnView turn, Report before, Walk walk, Slot slot)
    {
        var (field, id) = slot.OpensRepetition ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition) : (slot.Address.Field, slot.Address.Answer ?? 0);
        var pointing = new ReportReferences(before, walk.Template).To(field, id, walk);
        return pointing.Count == 0 ? receipt : receipt with
        {
            Text = $"{receipt.Text}\n{turn.Phrases.ReferredToBy(string.Join(", ", pointing.Select(turn.Phrases.Label)))}",
        };
    }
}
