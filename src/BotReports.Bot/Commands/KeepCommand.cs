using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Leaves an extra answer as it is, which it would be anyway.</summary>
public sealed class KeepCommand(Conference conference) : ExtraCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["keep", "garder", "conservar", "conserver", "mantener"];

    public override bool Takes(string argument) => argument.Length == 0;

    protected override Task<Receipt> RunAsync(Turn turn, Walk walk, Slot extra, string argument, CancellationToken cancellationToken) =>
        Task.FromResult(new Receipt(turn.Phrases.Kept(turn.Phrases.Label(extra))));
}
