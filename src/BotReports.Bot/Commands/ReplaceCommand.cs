using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Puts an extra answer in the place of another: <c>replace 2</c>.</summary>
public sealed class ReplaceCommand(Conference conference) : ExtraCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["replace", "remplacer", "reemplazar", "sustituir"];

    protected override Task<Receipt> RunAsync(Turn turn, Walk walk, Slot extra, string argument, CancellationToken cancellationToken) =>
        AbsorbAsync(turn, walk, extra, argument, (report, from, to) => report.Replace(extra.Address.Field, from, to, turn.Delivery), turn.Phrases.Replaced, cancellationToken);
}
