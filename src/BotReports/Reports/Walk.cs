using System.Collections.Immutable;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// A report laid along its template: every place for an answer, in the form's order. Where a rapporteur stands follows from
/// this and is stored nowhere.
/// </summary>
public sealed class Walk
{
    private readonly Report _report;

    public Walk(ReportTemplate template, Report report)
    {
        Template = template;
        _report = report;
        Slots = [.. template.Sections.SelectMany(section => section.Questions.SelectMany(question => SlotsOf(section, question)))];
    }

    public ReportTemplate Template { get; }

    /// <summary>All slots that the report has so far, with one open slot wherever there is room for a further answer.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>The first slot that is neither answered nor skipped; null when there is none left.</summary>
    public Slot? Next => Slots.FirstOrDefault(slot => slot.Status is SlotStatus.Open);

    /// <summary>The first open slot whose answer a chair will ask for; null when there is none left.</summary>
    public Slot? NextPriority => Slots.FirstOrDefault(slot => slot is { Status: SlotStatus.Open, Question.Purpose: QuestionPurpose.Priority });

    /// <summary>The slot for what has no place elsewhere in the form; null when the template has none.</summary>
    public Slot? Remainder => Slots.FirstOrDefault(slot => slot is { Question.Purpose: QuestionPurpose.Remainder, Address.Part: SlotPart.Words });

    /// <summary>The required questions without an answer, each once.</summary>
    public IEnumerable<Slot> Missing => Unanswered.Where(IsRequired);

    /// <summary>Whether a report cannot go without an answer here: what a required question asks in a group that is there, and the first of a required group that is not.</summary>
    public bool IsRequired(Slot slot) =>
        slot.Place == 1 && (slot is { Group.Required: true, OpensRepetition: true, Repetition: 1 } || (slot.Question.Required && (slot.Group is null || Exists(slot))));

    /// <summary>The optional questions without an answer, each once.</summary>
    public IEnumerable<Slot> LeftOut => Unanswered.Except(Missing);

    /// <summary>The quotes that may not go out yet.</summary>
    public IEnumerable<Slot> Withheld => Slots.Where(slot =>
        slot is { Question.Kind: QuestionKind.Quote, Address: { Part: SlotPart.Words, Answer: not null } } && AnswerIn(slot)!.Attribution is not { MayGoOut: true });

    private IEnumerable<Slot> Unanswered => Slots.Where(slot =>
        slot is { Status: not SlotStatus.Answered, Address: { Part: SlotPart.Words, Answer: null } } && slot.Place == 1 && (!slot.OpensRepetition || slot.Repetition == 1 || Exists(slot)));

    /// <summary>The answer that a slot holds; null when it holds none.</summary>
    public Answer? AnswerIn(Slot slot) => slot.Address.Answer is { } id ? _report[slot.Address.Field].Find(id) : null;

    /// <summary>The slot of that name; for a new answer where there is no room left, the place beyond the limit. Null when the template knows no such question.</summary>
    public Slot? Find(SlotAddress address)
    {
        if (Slots.FirstOrDefault(slot => slot.Address == address) is { } found)
        {
            return found;
        }

        if (address is not { Answer: null, Part: SlotPart.Words })
        {
            return null;
        }

        if (address.Before is not null && FurtherRepetition(address) is { } between)
        {
            return between;
        }

        return Slots.LastOrDefault(slot => slot.Address.Field == address.Field && slot.Address.Part is SlotPart.Words) is { } sibling
            ? sibling with { Address = address, Status = SlotStatus.Open, Place = PlaceIn(_report[address.Field], address.Before) }
            : FurtherRepetition(address);
    }

    /// <summary>The slot that opens one more repetition of a group; null for a question that is no group.</summary>
    public Slot? FurtherRepetition(Question group) =>
        group.Kind is QuestionKind.Group ? FurtherRepetition(new SlotAddress(FieldPath.In(group.Id, _report[FieldPath.Of(group.Id)].LastId + 1, group.Questions[0].Id), null)) : null;

    /// <summary>The slot that was answered or skipped before another; null at the beginning. Null stands for the end of the form.</summary>
    public Slot? Before(Slot? slot)
    {
        var end = slot is null ? Slots.Count : Slots.TakeWhile(other => other.Address != slot.Address).Count();
        return Slots.Take(end).LastOrDefault(other => other.Status is not SlotStatus.Open && other.Address.Part is SlotPart.Words);
    }

    /// <summary>The latest answer that goes beyond the form's limit; null when there is none.</summary>
    public Slot? LatestExtra() => Slots
        .Where(slot => slot.IsExtra && slot.Address is { Answer: not null, Part: SlotPart.Words })
        .MaxBy(slot => AnswerIn(slot)!.Wording.At);

    /// <summary>The answer that somebody worded last; null when there is none of theirs.</summary>
    /// <param name="person">The person's id.</param>
    public Slot? LatestAnswerOf(string person) => Slots
        .Where(slot => slot.Address is { Answer: not null, Part: SlotPart.Words } && AnswerIn(slot)!.Wording.By == person)
        .MaxBy(slot => AnswerIn(slot)!.Wording.At);

    /// <summary>The answer of somebody else that the one in a slot stands beside; null when there is none.</summary>
    public Answer? RivalOf(Slot slot) => AnswerIn(slot)?.Beside is { } id ? _report[slot.Address.Field].Find(id) : null;

    /// <summary>What a person worded last and when, even if somebody has reworded it since; null when nothing is theirs.</summary>
    /// <param name="person">The person's id.</param>
    public (Slot Slot, DateTimeOffset At)? LatestWordsOf(string person) =>
        (from slot in Slots
         where slot.Address is { Answer: not null, Part: SlotPart.Words }
         from wording in AnswerIn(slot)! is var answer ? answer.Earlier.Add(answer.Wording) : []
         where wording.By == person
         orderby wording.At descending
         select ((Slot, DateTimeOffset)?)(slot, wording.At)).FirstOrDefault();

    private Slot? FurtherRepetition(SlotAddress address) =>
        (from section in Template.Sections
         from question in section.Questions
         where question.Kind is QuestionKind.Group && question.Id == address.Field.Group
         from child in question.Questions
         where child.Id == address.Field.Question
         let field = _report[FieldPath.Of(question.Id)]
         where address.Field.Repetition == field.LastId + 1
         let slot = SlotIn(section, question, address.Field.Repetition, PlaceIn(field, address.Before), child)
         select slot with { Address = address }).FirstOrDefault();

    /// <summary>Which place a new answer gets, from 1.</summary>
    private static int PlaceIn(Field field, int? before) => (before is { } id && field.Find(id) is { } next ? field.Answers.IndexOf(next) : field.Answers.Length) + 1;

    private bool Exists(Slot slot) => _report[FieldPath.Of(slot.Group!.Id)].Find(slot.Address.Field.Repetition) is not null;

    private IEnumerable<Slot> SlotsOf(Section section, Question question)
    {
        if (question.Kind is not QuestionKind.Group)
        {
            return SlotsOf(new Slot(section, question, new SlotAddress(FieldPath.Of(question.Id), null), SlotStatus.Open, 1));
        }

        var group = _report[FieldPath.Of(question.Id)];
        var repetitions = group.Answers.SelectMany((repetition, index) => question.Questions.SelectMany(child =>
            SlotsOf(SlotIn(section, question, repetition.Id, index + 1, child))));
        return RoomIn(group, question) is { } status
            ? repetitions.Append(SlotIn(section, question, group.LastId + 1, group.Answers.Length + 1, question.Questions[0]) with { Status = status })
            : repetitions;
    }

    private static Slot SlotIn(Section section, Question group, int id, int repetition, Question child) =>
        new(section, child, new SlotAddress(FieldPath.In(group.Id, id, child.Id), null), SlotStatus.Open, 1) { Group = group, Repetition = repetition };

    /// <summary>The slots of one field: its answers, the parts of each, and the open one if there is room.</summary>
    private IEnumerable<Slot> SlotsOf(Slot first)
    {
        var field = _report[first.Address.Field];
        var place = 0;
        foreach (var answer in field.Answers)
        {
            place++;
            var slot = first with { Address = first.Address with { Answer = answer.Id }, Status = SlotStatus.Answered, Place = place };
            yield return slot;

            foreach (var part in PartsOf(slot, answer))
            {
                yield return part;
            }
        }

        if (RoomIn(field, first.Question) is { } status)
        {
            yield return first with { Status = status, Place = place + 1 };
        }
    }

    private static IEnumerable<Slot> PartsOf(Slot slot, Answer answer)
    {
        if (slot.Question.Kind is not QuestionKind.Quote)
        {
            yield break;
        }

        var known = answer.Attribution?.Kind;
        yield return slot with
        {
            Address = slot.Address with { Part = SlotPart.Speaker },
            Status = known is null ? SlotStatus.Open : known is AttributionKind.Undecided ? SlotStatus.Skipped : SlotStatus.Answered,
        };

        if (known is AttributionKind.AwaitingApproval)
        {
            yield return slot with { Address = slot.Address with { Part = SlotPart.Approval }, Status = SlotStatus.Open };
        }
    }

    /// <summary>Whether a field has room for one more answer: open, skipped (there is room, but it is not asked for), or null for none.</summary>
    private static SlotStatus? RoomIn(Field field, Question question) => field switch
    {
        { State: FieldState.Skipped, Answers.IsEmpty: true } => SlotStatus.Skipped,

        // All its answers were taken out again.
        { State: FieldState.Done, Answers.IsEmpty: true } => question.Required ? SlotStatus.Open : SlotStatus.Skipped,
        { State: FieldState.Open } when question.HasRoomBeside(field.Answers.Length) => SlotStatus.Open,
        _ => null,
    };
}
