using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>What to do with an answer beyond the form's limit: the one that the pressed button names, else the latest. It is stored already, whatever is said.</summary>
internal sealed class ExtraHandler : IHandler<KeepExtra>, IHandler<ReplaceWithExtra>, IHandler<MergeExtra>
{
    /// <summary>Leaves it as it is, which it would be anyway.</summary>
    public Task<Decision> HandleAsync(KeepExtra action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(About(action.Extra, turn, extra => Decision.AskNext(new Receipt(turn.Phrases.Kept(turn.Phrases.Label(extra))))));

    /// <summary>Puts it in the place of another: <c>replace 2</c>.</summary>
    public Task<Decision> HandleAsync(ReplaceWithExtra action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(About(action.Extra, turn, extra => Absorb(turn, extra, action.Place, (report, path, from, to) => report.Replace(path, from, to, turn.Delivery), turn.Phrases.Replaced)));

    /// <summary>Adds it to another: <c>merge 2</c>.</summary>
    public Task<Decision> HandleAsync(MergeExtra action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(About(action.Extra, turn, extra => Absorb(turn, extra, action.Place, (report, path, from, to) => report.Merge(path, from, to, turn.Delivery), (what, words) => turn.Phrases.Merged(words, what))));

    private static Decision About(SlotAddress? pressed, TurnView turn, Func<Slot, Decision> decide)
    {
        if (turn.Report is null)
        {
            return Decision.Say(turn.Phrases.NotInAReport);
        }

        var extra = pressed is null ? turn.Walk.LatestExtra() : turn.Walk.Find(pressed);
        return extra is { IsExtra: true, Address.Answer: not null } ? decide(extra) : Decision.Refuse(turn.Phrases.NothingExtra);
    }

    private static Decision Absorb(TurnView turn, Slot extra, int place, Func<Report, FieldPath, Answer, Answer, Report> absorb, Func<string, string, string> say)
    {
        var path = extra.Address.Field;
        var target = turn.Walk.Slots.FirstOrDefault(slot => slot.Address.Field == path && slot.Place == place && slot.Address is { Answer: not null, Part: SlotPart.Words });
        if (target is null or { IsExtra: true })
        {
            return Decision.Refuse(turn.Phrases.NoSuchItem(extra.Question.Name.In(turn.Phrases.Language), place));
        }

        var changed = absorb(turn.Report!, path, turn.Walk.AnswerIn(extra)!, turn.Walk.AnswerIn(target)!);
        return Decision.AskNext(new Receipt(say(turn.Phrases.Label(target), Excerpt.Of(turn.Walk.AnswerIn(extra)!.Text)))) with { Changed = [changed] };
    }
}
