using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>What is done about the question that is open. Pressed on the card of an earlier question, it does nothing to the present one.</summary>
internal sealed class OpenQuestionHandler : IHandler<Skip>, IHandler<Done>, IHandler<Back>, IHandler<More>, IHandler<SettleQuotes>
{
    public Task<Decision> HandleAsync(Skip action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(About(action.Slot, turn, Skip));

    public Task<Decision> HandleAsync(Done action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(About(action.Slot, turn, Done));

    public Task<Decision> HandleAsync(Back action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(About(action.Slot, turn, Back));

    public Task<Decision> HandleAsync(More action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(About(action.Slot, turn, (view, slot) => More(action.Name ?? "", view, slot)));

    public Task<Decision> HandleAsync(SettleQuotes action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(About(action.Slot, turn, SettleQuotes));

    private static Decision About(SlotAddress? pressed, TurnView turn, Func<TurnView, Slot?, Decision> decide) =>
        turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport)
        : pressed is not null && pressed != turn.Question?.Address ? Decision.Refuse(turn.Phrases.OlderButton)
        : decide(turn, turn.Question);

    /// <summary>Leaves the question out for now. What has an answer already keeps it.</summary>
    private static Decision Skip(TurnView turn, Slot? slot)
    {
        if (slot is null)
        {
            return Decision.Refuse(turn.Phrases.NothingAsked);
        }

        var label = turn.Phrases.Label(slot);
        var isNeeded = slot is { Address: { Answer: null, Part: SlotPart.Words } } && turn.Walk.IsRequired(slot);
        var keeps = slot.Address is { Part: SlotPart.Words } and ({ Answer: not null } or { Before: not null });
        return Decision.AskNext(new Receipt(keeps ? turn.Phrases.LeftAsItIs(label) : isNeeded ? turn.Phrases.SkippedRequired(label) : turn.Phrases.Skipped(label), isNeeded ? CardTextStyle.Attention : CardTextStyle.Subtle) { Field = slot.Address.Field }) with { Changed = [Skipped(turn, slot)], Conversation = turn.Conversation with { Rapid = null } };
    }

    private static Report Skipped(TurnView turn, Slot slot)
    {
        var report = turn.Report!;
        return slot switch
        {
            { Address.Part: not SlotPart.Words } =>
                report.Attribute(slot.Address, Attribution.Undecided with { Speaker = turn.Walk.AnswerIn(slot)?.Attribution?.Speaker }, turn.Delivery),
            { Address.Answer: not null } or { Address.Before: not null } => report,
            { OpensRepetition: true } when report[FieldPath.Of(slot.Group!.Id)].Find(slot.Address.Field.Repetition) is null => report.Close(FieldPath.Of(slot.Group.Id), turn.Delivery),
            _ => report.Close(slot.Address.Field, turn.Delivery),
        };
    }

    /// <summary>Says that a list has no more items, that there is no further repetition of a group, or that an answer is as it should be.</summary>
    private static Decision Done(TurnView turn, Slot? slot)
    {
        if (slot is { Address: { Part: SlotPart.Words } and ({ Answer: not null } or { Before: not null }) })
        {
            return Decision.AskNext(new Receipt(turn.Phrases.Complete(turn.Phrases.Label(slot))));
        }

        (FieldPath Path, Question Question)? list = slot switch
        {
            { OpensRepetition: true, Address.Answer: null } => (FieldPath.Of(slot.Group!.Id), slot.Group),
            { Question.Repeats: true } => (slot.Address.Field, slot.Question),
            _ => null,
        };
        if (list is not var (path, question))
        {
            return Decision.Refuse(turn.Phrases.NothingToFinish, slot?.Address);
        }

        var title = question.Title.In(turn.Phrases.Language);
        if (turn.Report![path].Answers.IsEmpty && turn.Walk.IsRequired(slot!))
        {
            return Decision.Refuse(turn.Phrases.NeedsAnAnswer(title), slot!.Address);
        }

        var closed = turn.Report.Close(path, turn.Delivery);
        var count = closed[path].Answers.Length;
        var receipt = count == 0 ? new Receipt(turn.Phrases.Skipped(title), CardTextStyle.Subtle) : new Receipt(turn.Phrases.Closed(title, count));
        return Decision.AskNext(receipt with { Field = slot!.Address.Field }) with { Changed = [closed], Conversation = turn.Conversation with { Rapid = null } };
    }

    /// <summary>Asks the question before this one again.</summary>
    private static Decision Back(TurnView turn, Slot? slot) =>
        turn.Walk.Before(slot) is { } before ? Decision.Ask(before.Address) : Decision.Refuse(turn.Phrases.AtTheBeginning, slot?.Address);

    /// <summary>Takes one more item for the list before this question, whether or not the form has room: <c>more</c>, or <c>more action</c> by name.</summary>
    private static Decision More(string name, TurnView turn, Slot? slot)
    {
        var walk = turn.Walk;
        var end = slot is null ? walk.Slots.Count : walk.Slots.TakeWhile(other => other.Address != slot.Address).Count() + 1;
        var before = walk.Slots.Take(end).Where(other => other.Question.Repeats && other.Address.Part is SlotPart.Words).ToList();
        var wanted = name.Length == 0
            ? before.LastOrDefault(other => other.Address.Answer is not null)
            : before.LastOrDefault(other => IsCalled(other.Question, name));
        if (wanted is { } list)
        {
            return Decision.Ask(new SlotAddress(list.Address.Field, null));
        }

        var group = walk.Slots.Select(other => other.Group).OfType<Question>().LastOrDefault(question => IsCalled(question, name));
        return group is not null && walk.FurtherRepetition(group) is { } further ? Decision.Ask(further.Address) : Decision.Refuse(turn.Phrases.NoListToExtend, slot?.Address);
    }

    private static bool IsCalled(Question question, string name) => question.Name.Wordings.Values.Concat(question.Title.Wordings.Values).Select(Folding.Fold).Contains(name);

    /// <summary>Asks again who said the first quote that is withheld.</summary>
    private static Decision SettleQuotes(TurnView turn, Slot? slot) =>
        Decision.Ask(turn.Walk.Withheld.FirstOrDefault() is { } quote ? quote.Address with { Part = SlotPart.Speaker } : slot?.Address);
}
