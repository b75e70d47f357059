using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Says which of two answers to the same question shall stand: of those that the pressed button names, else of the latest two that one of is the sender's.</summary>
internal sealed class ConflictHandler : IHandler<KeepMine>, IHandler<KeepTheirs>, IHandler<KeepBoth>
{
    /// <summary>What becomes of the report.</summary>
    private delegate Report Settle(Report report, FieldPath path, Answer mine, Answer theirs, Delivery delivery);

    /// <summary>The sender's own shall stand; the other goes into its history.</summary>
    public Task<Decision> HandleAsync(KeepMine action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(action.Later, turn, Keep, turn.Phrases.KeptMine));

    /// <summary>The other one shall stand; the sender's goes into its history.</summary>
    public Task<Decision> HandleAsync(KeepTheirs action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(action.Later, turn, (report, path, mine, theirs, delivery) => Keep(report, path, theirs, mine, delivery), turn.Phrases.KeptTheirs));

    /// <summary>Both shall stand.</summary>
    public Task<Decision> HandleAsync(KeepBoth action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        Decide(action.Later, turn, (report, path, mine, theirs, delivery) => report.KeepBoth(path, mine.Beside == theirs.Id ? mine : theirs, delivery), turn.Phrases.KeptBoth));

    private static Decision Decide(SlotAddress? pressed, TurnView turn, Settle settle, Func<string, string, string, string> say)
    {
        if (turn.Report is not { } report)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        var walk = turn.Walk;
        var slot = walk.Slots
            .Where(slot => slot.Address.Part is SlotPart.Words && walk.RivalOf(slot) is not null)
            .Where(slot => pressed is null ? IsBy(turn.Sender, walk, slot) : slot.Address == pressed)
            .MaxBy(slot => walk.AnswerIn(slot)!.Wording.At);
        if (slot is null)
        {
            return Decision.Refuse(turn.Phrases.NoRival);
        }

        var (later, first) = (walk.AnswerIn(slot)!, walk.RivalOf(slot)!);
        var senderWasFirst = first.Wording.By == turn.Sender.Id;
        var (mine, theirs) = senderWasFirst ? (first, later) : (later, first);
        var settled = settle(report, slot.Address.Field, mine, theirs, turn.Delivery);
        var place = turn.WalkOf(settled).Find(new SlotAddress(slot.Address.Field, first.Id)) ?? slot;
        return Decision.AskNext(new Receipt(say(turn.Phrases.Label(place), settled.NameOf(theirs.Wording.By), turn.Time))) with { Changed = [settled] };
    }

    /// <summary>Lets the words of one stand in the place of the other, whichever came first.</summary>
    private static Report Keep(Report report, FieldPath path, Answer kept, Answer other, Delivery delivery) =>
        kept.Beside == other.Id ? report.Replace(path, kept, other, delivery) : report.Withdraw(path, other, kept, delivery);

    private static bool IsBy(Person person, Walk walk, Slot slot) =>
        walk.AnswerIn(slot)!.Wording.By == person.Id || walk.RivalOf(slot)!.Wording.By == person.Id;
}
