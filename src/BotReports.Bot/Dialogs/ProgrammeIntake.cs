using BotReports.Bot.Cards;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Programmes.Files;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>What becomes of a file with a programme that an organizer sends: it is shown what it would change, and nothing is changed before somebody applies it.</summary>
internal sealed class ProgrammeIntake(Conference conference)
{
    public async Task<DialogTurnResult> TakeAsync(FetchedFile file, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        await Performance.PerformAsync(await DecideAsync(file, view, cancellationToken), dialog, turn, cancellationToken);

    private async Task<Decision> DecideAsync(FetchedFile file, TurnView turn, CancellationToken cancellationToken)
    {
        if (file.Failure is { } failure)
        {
            return Decision.Say(FileReasons.Of(failure, file.File.Name, turn.Phrases));
        }

        var reading = file.Programme!;
        if (reading.Refusal is { } refusal)
        {
            return Decision.Say(refusal.In(turn.Phrases));
        }

        if (!reading.IsComplete)
        {
            return Decision.Show(ProgrammeCards.Ask(file.File.Name, reading, turn.Phrases));
        }

        var before = conference.Programme;
        var diff = ProgrammeDiff.Between(before, reading, await turn.Reports.SessionsAsync(cancellationToken));
        if (diff.Changes.Count == 0 && diff.Result.TimeZone.Id == before.TimeZone.Id)
        {
            return Decision.Say(turn.Phrases.ProgrammeSame);
        }

        var proposal = ProgrammeProposals.Make(diff.Result, before, turn.Delivery);
        var notes = ProgrammeChecks.Of(diff.Result).Concat(reading.Warnings).Select(warning => warning.In(turn.Phrases)).Concat(reading.LeftOut.Select(left => left.In(turn.Phrases))).ToList();
        return Decision.Show(ProgrammeCards.Propose(proposal, before, notes, isWhole: true, turn.Phrases)) with { Proposed = proposal };
    }
}
