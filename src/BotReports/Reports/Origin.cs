namespace BotReports.Reports;

/// <summary>Where an answer of a session's report was taken from: the answer of a breakout group.</summary>
/// <param name="Group">The group's key in its report's id.</param>
/// <param name="Name">The group's name as it is printed.</param>
/// <param name="Slot">The <see cref="SlotAddress"/> in the group's report; for a repetition, of the repetition.</param>
/// <param name="Said">The <see cref="Wording.Stamp"/> of the wording that was taken.</param>
public sealed record Origin(string Group, string Name, string Slot, string Said)
{
    // A group that begins anew counts its answers from 1 again; the wording tells the new from the old.
    public bool Means(BreakoutItem item) =>
        Group == item.Group.Id.Group && Slot == item.Address.ToString() && item.Answer.Earlier.Add(item.Answer.Wording).Any(wording => wording.Stamp() == Said);
}
