using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Says that a list has no more items, that there is no further repetition of a group, or that an answer is as it should be.</summary>
public sealed class DoneCommand(Conference conference) : WalkCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } =
    [
        "done", "finished", "no more", "that's all", "that is all", "termine", "fini", "c'est tout", "listo",
        "eso es todo", "terminado", "plus rien", "rien d'autre", "no hay mas", "no mas", "nada mas", "terminar",
    ];

    protected override async Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken)
    {
        if (slot is { Address: { Part: SlotPart.Words } and ({ Answer: not null } or { Before: not null }) })
        {
            turn.Receipt = new Receipt(turn.Phrases.Complete(turn.Phrases.Label(slot)));
            return null;
        }

        var list = slot switch
        {
            { OpensRepetition: true, Address.Answer: null } => (FieldPath.Of(slot.Group!.Id), slot.Group),
            { Question.Repeats: true } => (slot.Address.Field, slot.Question),
            _ => ((FieldPath Path, Templates.Question Question)?)null,
        };
        if (list is not var (path, question))
        {
            return await Stay(turn, slot, turn.Phrases.NothingToFinish);
        }

        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Close(path, turn.Delivery), cancellationToken);
        var title = question.Title.In(turn.Phrases.Language);
        var count = turn.Report[path].Answers.Length;
        turn.Receipt = new Receipt(count == 0 ? turn.Phrases.Skipped(title) : turn.Phrases.Closed(title, count));
        return null;
    }
}
