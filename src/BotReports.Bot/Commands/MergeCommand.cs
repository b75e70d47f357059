using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Adds an extra answer to another one: <c>merge 2</c>.</summary>
public sealed class MergeCommand(Conference conference) : ExtraCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["merge", "merge with", "fusionner", "fusionar", "unir"];

    protected override Task<Receipt> RunAsync(Turn turn, Walk walk, Slot extra, string argument, CancellationToken cancellationToken) =>
        AbsorbAsync(turn, walk, extra, argument, (report, from, to) => report.Merge(extra.Address.Field, from, to, turn.Delivery), turn.Phrases.Merged, cancellationToken);
}
