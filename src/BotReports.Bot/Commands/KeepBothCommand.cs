using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Commands;

/// <summary>Two answers to the same question shall both stand.</summary>
public sealed class KeepBothCommand(Conference conference) : RivalCommand(conference)
{
    public override IReadOnlyList<string> Words { get; } = ["keep both", "garder les deux", "conservar las dos", "conservar ambas"];

    protected override Report Settle(Report report, FieldPath path, Answer mine, Answer theirs, Delivery delivery) =>
        report.KeepBoth(path, mine.Beside == theirs.Id ? mine : theirs, delivery);

    protected override string Say(Turn turn, string what, string name, string time) => turn.Phrases.KeptBoth(what, name, time);
}
