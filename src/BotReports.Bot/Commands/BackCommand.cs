using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Asks the question before this one again.</summary>
public sealed class BackCommand(Conference conference) : WalkCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["back", "previous", "retour", "precedent", "atras", "volver", "anterior", "revenir", "regresar"];

    protected override Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken) =>
        walk.Before(slot) is { } before
            ? Task.FromResult<string?>(before.Address.ToString())
            : Stay(turn, slot, turn.Phrases.AtTheBeginning);
}
