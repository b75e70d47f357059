using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>What organizers decide about a submitted report besides approving it: it goes back to those who fill it, or nobody changes it any more.</summary>
internal sealed class ReportDecisionHandler(Conference conference, EventRoles roles) : IHandler<Withdraw>, IHandler<LockReport>, IHandler<UnlockReport>, IHandler<ShowDecisions>
{
    private readonly Reviewed _reviewed = new(conference, roles);

    public Task<Decision> HandleAsync(Withdraw action, TurnView turn, CancellationToken cancellationToken) =>
        _reviewed.FindAsync(action.Session, turn, report => Withdraw(action, report, turn), cancellationToken);

    public Task<Decision> HandleAsync(LockReport action, TurnView turn, CancellationToken cancellationToken) => _reviewed.FindAsync(
        action.Session,
        turn,
        report => report switch
        {
            { Submission: null } => Decision.Whisper(turn.Phrases.NotSubmittedYet),
            { Lock: { } locked } => Decision.Whisper(turn.Phrases.LockedBy(locked.Name, conference.TimeOf(locked.At))),
            _ => Tell(turn.Phrases.NowLocked(report.Id.Session.Value), turn) with { Changed = [report.LockBy(turn.Delivery)] },
        },
        cancellationToken);

    public Task<Decision> HandleAsync(UnlockReport action, TurnView turn, CancellationToken cancellationToken) => _reviewed.FindAsync(
        action.Session,
        turn,
        report => report.Lock is null
            ? Decision.Whisper(turn.Phrases.NotLocked(report.Id.Session.Value))
            : Tell(turn.Phrases.NowUnlocked(report.Id.Session.Value), turn) with { Changed = [report.Unlock(turn.Delivery)] },
        cancellationToken);

    public Task<Decision> HandleAsync(ShowDecisions action, TurnView turn, CancellationToken cancellationToken) =>
        _reviewed.FindAsync(action.Session, turn, report => Decision.Show(DecisionCards.History(report, conference, turn.Phrases)), cancellationToken);

    private Decision Withdraw(Withdraw action, Report report, TurnView turn) =>
        report.Submission is null ? Decision.Whisper(turn.Phrases.NotSubmittedYet)
        : action.Revision is not { } seen ? Decision.Show(DecisionCards.Withdrawal(report, conference, turn.Phrases))
        : seen != report.AnswersRevision ? Decision.Whisper(turn.Phrases.ChangedMeanwhile(report.Id.Name))
        : Settled(turn.Phrases.NowWithdrawn(report.Id.Session.Value, NamesOf(report, turn)), turn) with { Changed = [report.Withdraw(turn.Delivery)] };

    private static string NamesOf(Report report, TurnView turn) => turn.Phrases.List([.. report.Rapporteurs.Select(rapporteur => rapporteur.Person.Name)]);

    /// <summary>The answer takes the place of the card that asked.</summary>
    private static Decision Settled(string said, TurnView turn) => new() { Replacement = FormCard.Sent(said, turn.Phrases) };

    /// <summary>Where a summary's button was pressed, the outbox updates the summary, which says it to everybody.</summary>
    private static Decision Tell(string said, TurnView turn) => turn.IsPressed ? Decision.Whisper(said) : Decision.Say(said);
}
