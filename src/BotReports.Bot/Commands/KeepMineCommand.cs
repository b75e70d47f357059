using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Of two answers to the same question the sender's own shall stand; the other goes into its history.</summary>
public sealed class KeepMineCommand(Conference conference) : RivalCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["keep mine", "garder la mienne", "garder le mien", "conservar la mia", "conservar lo mio"];

    protected override Report Settle(Report report, FieldPath path, Answer mine, Answer theirs, Delivery delivery) => Keep(report, path, mine, theirs, delivery);

    protected override string Say(Turn turn, string what, string name, string time) => turn.Phrases.KeptMine(what, name, time);
}
