using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Asks again who said the first quote that is withheld.</summary>
public sealed class AttributionCommand(Conference conference) : WalkCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } =
    [
        "attribution", "settle the quotes", "atribucion", "regler les citations", "attribuer les citations",
        "aclarar las citas",
    ];

    protected override Task<string?> RunAsync(Turn turn, Walk walk, Slot? slot, string argument, CancellationToken cancellationToken) =>
        Task.FromResult(walk.Withheld.FirstOrDefault() is { } quote ? (quote.Address with { Part = SlotPart.Speaker }).ToString() : slot?.Address.ToString());
}
