using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Leaves the question out for now. What has an answer already keeps it.</summary>
public sealed class SkipCommand(Conference conference) : WalkCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["skip", "later", "passer", "plus tard", "saltar", "omitir", "mas tarde", "sauter", "dejar", "despues"];

    protected override async Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken)
    {
        if (slot is null)
        {
            return await Stay(turn, null, turn.Phrases.NothingAsked);
        }

        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => Skip(report!, slot, walk, turn.Delivery), cancellationToken);
        var label = turn.Phrases.Label(slot);
        turn.Receipt = new Receipt(slot.Address is { Part: SlotPart.Words } and ({ Answer: not null } or { Before: not null }) ? turn.Phrases.LeftAsItIs(label) : turn.Phrases.Skipped(label), CardTextStyle.Subtle);
        return null;
    }

    private static Report Skip(Report report, Slot slot, Walk walk, Delivery delivery) => slot switch
    {
        { Address.Part: not SlotPart.Words } =>
            report.Attribute(slot.Address, Attribution.Undecided with { Speaker = walk.AnswerIn(slot)?.Attribution?.Speaker }, delivery),
        { Address.Answer: not null } or { Address.Before: not null } => report,
        { OpensRepetition: true } when report[FieldPath.Of(slot.Group!.Id)].Find(slot.Address.Field.Repetition) is null =>
            report.Close(FieldPath.Of(slot.Group.Id), delivery),
        _ => report.Close(slot.Address.Field, delivery),
    };
}
