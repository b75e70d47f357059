using BotReports.Actions;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>Which answers people mean: "recommendation 2", "the second one", "my last answer", "2.1", "section 3".</summary>
/// <param name="Name">A name that <see cref="SlotNames"/> understands, <c>recommendation 2</c>; null for what has none.</param>
/// <param name="Item">What one answer of the meant question is called, folded, <c>recommendation</c>; null where that was not said.</param>
/// <param name="Place">Which one of its list, from 1; null where that was not said.</param>
public sealed record TalkTarget(string? Name = null, string? Item = null, int? Place = null)
{
    public static readonly TalkTarget None = new();

    /// <summary>Whether the newest of them is meant.</summary>
    public bool IsLast { get; init; }

    /// <summary>The number of a section; null where none was said.</summary>
    public int? Section { get; init; }

    /// <summary>Whether it says which answer, not only of what kind.</summary>
    public bool IsOne => Name is not null || Place is not null || IsLast;

    /// <summary>The answered place in a report that is meant; null where it has none such, or where they did not say which.</summary>
    /// <param name="walk">The report along its template.</param>
    /// <param name="at">The open question: "the second one" is the second of its list, "action 1" an action of its recommendation.</param>
    public Slot? FindIn(Walk walk, SlotAddress at)
    {
        if (Name is not null && AnswerReference.Named(Name).FindIn(walk) is { Status: SlotStatus.Answered } named)
        {
            return named;
        }

        var answered = walk.Slots.Where(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words } && (Section is null || slot.Section.Number == Section)).ToList();
        var near = answered.Where(slot => Item is null ? slot.Address.Field == at.Field || IsSameList(slot, at) : IsCalled(slot, Item)).ToList();
        near = near.Exists(slot => IsTogether(slot, at)) ? [.. near.Where(slot => IsTogether(slot, at))] : near;
        return IsLast ? near.LastOrDefault() ?? (Item is null ? walk.Before(walk.Find(at)) : null)
            : Place is { } place ? near.FirstOrDefault(slot => PlaceOf(slot) == place)
            : near.Count == 1 ? near[0]
            : null;
    }

    /// <summary>Where a list of groups is open, "the second one" is the second group.</summary>
    private static bool IsSameList(Slot slot, SlotAddress at) => slot.OpensRepetition && slot.Address.Field.Group == at.Field.Group && slot.Address.Field.Question == at.Field.Question;

    private static int PlaceOf(Slot slot) => slot.OpensRepetition ? slot.Repetition : slot.Place;

    private static bool IsTogether(Slot slot, SlotAddress at) =>
        !slot.OpensRepetition && slot.Address.Field.Group is { } group && group == at.Field.Group && slot.Address.Field.Repetition == at.Field.Repetition;

    private static bool IsCalled(Slot slot, string item) => slot.Question.Name.Wordings.Values.Any(name => Folding.Fold(name) == item);
}
