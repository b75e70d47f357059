using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Of two answers to the same question the other one shall stand; the sender's goes into its history.</summary>
public sealed class KeepTheirsCommand(Conference conference) : RivalCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["keep theirs", "garder la sienne", "garder l'autre", "conservar la suya", "conservar la otra"];

    protected override Report Settle(Report report, FieldPath path, Answer mine, Answer theirs, Delivery delivery) => Keep(report, path, theirs, mine, delivery);

    protected override string Say(Turn turn, string what, string name, string time) => turn.Phrases.KeptTheirs(what, name, time);
}
