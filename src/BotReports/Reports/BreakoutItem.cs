using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>What a breakout group gives to the report of its session: an answer, or a repetition with everything in it.</summary>
/// <param name="Group">The group's report.</param>
/// <param name="Slot">The slot of the answer; for a repetition one that is answered in it.</param>
public sealed record BreakoutItem(Report Group, Slot Slot)
{
    /// <summary>The address in the group's report.</summary>
    public SlotAddress Address => Slot.Group is { } group ? new(FieldPath.Of(group.Id), Slot.Address.Field.Repetition) : Slot.Address;

    public Question Question => Slot.Group ?? Slot.Question;

    public Answer Answer => Group[Address.Field].Find(Address.Answer!.Value)!;

    public Origin Origin => new(Group.Id.Group!, Group.Group ?? Group.Id.Group!, Address.ToString(), Answer.Wording.Stamp());

    /// <summary>All items of a group, in the form's order.</summary>
    public static IEnumerable<BreakoutItem> Of(Report group, Walk walk) =>
        walk.Slots.Select(slot => At(group, slot)).OfType<BreakoutItem>().DistinctBy(item => item.Address);

    /// <summary>The item that a slot belongs to; null where nothing is answered.</summary>
    public static BreakoutItem? At(Report group, Slot slot) =>
        slot is { Status: SlotStatus.Answered, Address: { Part: SlotPart.Words, Answer: not null } } ? new(group, slot) : null;

    /// <summary>The number that it has at a place of the session's report: <c>1.3</c>.</summary>
    public string NumberAt(int place) => (Slot.Group is null ? Slot with { Place = place } : Slot with { Repetition = place }).Number;

    /// <summary>The answers under the repetition that it is, question by question; for an answer itself.</summary>
    public IEnumerable<(Question Question, Answer Answer)> Answers() => Slot.Group is { } group
        ? group.Questions.SelectMany(question => Group[FieldPath.In(group.Id, Answer.Id, question.Id)].Answers.Select(answer => (question, answer)))
        : [(Slot.Question, Answer)];
}
