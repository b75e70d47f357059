using BotReports.Programmes;
using BotReports.References;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Tells whoever changes an answer that another one points to it.</summary>
internal static class ReferenceWarning
{
    /// <param name="receipt">What is said of the change.</param>
    /// <param name="turn">The turn of the change.</param>
    /// <param name="conference">The event.</param>
    /// <param name="before">The report before the change.</param>
    /// <param name="slot">What was changed, as it was named then.</param>
    public static Receipt Warned(this Receipt receipt, Turn turn, Conference conference, Report before, Slot slot)
    {
        var walk = conference.Walk(before);
        var (field, id) = slot.OpensRepetition ? (FieldPath.Of(slot.Group!.Id), slot.Address.Field.Repetition) : (slot.Address.Field, slot.Address.Answer ?? 0);
        var pointing = new ReportReferences(before, conference.TemplateOf(before)).To(field, id, walk);
        return pointing.Count == 0 ? receipt : receipt with
        {
            Text = $"{receipt.Text}\n{turn.Phrases.ReferredToBy(string.Join(", ", pointing.Select(turn.Phrases.Label)))}",
        };
    }
}
