using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Lets organizers put right who fills a report, and for which session it was.</summary>
internal sealed class ReassignmentHandler(Conference conference, EventRoles roles, KnownConversations conversations) : IHandler<Reassign>, IHandler<MoveAnswers>
{
    private readonly Reviewed _reviewed = new(conference, roles);

    public async Task<Decision> HandleAsync(Reassign action, TurnView turn, CancellationToken cancellationToken)
    {
        var successor = await FindAsync(action.Name, turn, cancellationToken);
        return await _reviewed.FindAsync(
            action.Session,
            turn,
            report => successor is null ? Decision.Say(turn.Phrases.ReassignUnknown)
                : Decision.Say($"{turn.Phrases.NowReassigned(report.Id.Session.Value, successor.Name)}{Programmed(report, successor, turn)}") with { Changed = [report.Reassign(successor, turn.Delivery)] },
            cancellationToken);
    }

    public async Task<Decision> HandleAsync(MoveAnswers action, TurnView turn, CancellationToken cancellationToken)
    {
        if (conference.Programme.Find(action.To) is null && roles.IsOrganizer(turn.Sender))
        {
            return Decision.Whisper(turn.Phrases.NoSuchSession(action.To.Value));
        }

        var there = await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, action.To), cancellationToken);
        return await _reviewed.FindAsync(action.From, turn, report => Move(action, report, there, turn), cancellationToken);
    }

    private Decision Move(MoveAnswers action, Report report, Report? there, TurnView turn)
    {
        var (from, to) = (action.From.Value, action.To.Value);
        if (action.From == action.To || !report.HasAnswers)
        {
            return Decision.Whisper(turn.Phrases.NothingToMove(from));
        }

        if (report.Lock is { } locked)
        {
            return Decision.Whisper(turn.Phrases.IsLocked(from, locked.Name, conference.TimeOf(locked.At)));
        }

        // This message may have brought them there already, before it met somebody else's write here.
        if (there is not null && !there.HasSeen(turn.Delivery) && (there.HasAnswers || there.Template != report.Template))
        {
            return Decision.Whisper(there.HasAnswers ? turn.Phrases.CannotMoveHasAnswers(to) : turn.Phrases.CannotMoveOtherForm(to));
        }

        if (action.Revision is not { } seen)
        {
            return Decision.Show(DecisionCards.Moving(report, action.To, conference, turn.Phrases));
        }

        if (seen != report.AnswersRevision)
        {
            return Decision.Whisper(turn.Phrases.ChangedMeanwhile(report.Id.Name));
        }

        // First the other session's: whoever stops in between leaves the answers in both, and in neither never.
        var (emptied, filled) = report.MoveAnswers(action.To, there, turn.Delivery);
        return new Decision { Replacement = FormCard.Sent(turn.Phrases.NowMoved(from, to), turn.Phrases), Changed = [filled, emptied] };
    }

    /// <summary>Whom the message mentions, or somebody who has written to the bot; null where nobody of that name or address has.</summary>
    private async Task<Person?> FindAsync(string name, TurnView turn, CancellationToken cancellationToken)
    {
        if (turn.Mentioned is [var mentioned, ..])
        {
            return mentioned;
        }

        return name.Length > 0 && await conversations.FindChatAsync(AssignedRapporteur.Called(name), cancellationToken) is { PersonId: { } id } known ? new Person(id, known.Name ?? id, known.Email) : null;
    }

    /// <summary>What else the organizer may want to change; empty where nothing is.</summary>
    private string Programmed(Report report, Person successor, TurnView turn) =>
        conference.SessionOf(report) is { Rapporteurs: { Count: > 0 } named } && !named.Any(successor.IsMeantBy)
            ? $"\n{turn.Phrases.ProgrammeStillNames(report.Id.Session.Value, turn.Phrases.List([.. named.Select(rapporteur => rapporteur.Name)]), successor.Name)}"
            : "";
}
