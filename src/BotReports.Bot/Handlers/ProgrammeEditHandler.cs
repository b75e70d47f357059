using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Events;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>Small changes of the programme in words. Each is shown first, with what it would bring about, and applied by a button.</summary>
internal sealed class ProgrammeEditHandler(Conference conference, EventRoles roles)
    : IHandler<CancelSession>, IHandler<RestoreSession>, IHandler<MoveSession>, IHandler<NameRapporteurs>, IHandler<SetDeadline>, IHandler<AddSession>
{
    public Task<Decision> HandleAsync(CancelSession action, TurnView turn, CancellationToken cancellationToken) => Change(action.Session, turn, programme => programme.Cancel(action.Session));

    public Task<Decision> HandleAsync(RestoreSession action, TurnView turn, CancellationToken cancellationToken) => Change(action.Session, turn, programme => programme.Restore(action.Session));

    public Task<Decision> HandleAsync(NameRapporteurs action, TurnView turn, CancellationToken cancellationToken) =>
        Change(action.Session, turn, programme => programme.WithRapporteurs(action.Session, action.Names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    public Task<Decision> HandleAsync(MoveSession action, TurnView turn, CancellationToken cancellationToken) => Change(
        action.Session,
        turn,
        programme => action.When is null ? programme.Move(action.Session, null, null, action.Room)
            : Read(action.When, turn) is { } moment ? programme.Move(action.Session, moment.Day, moment.Time, action.Room)
            : null,
        action.When);

    public Task<Decision> HandleAsync(SetDeadline action, TurnView turn, CancellationToken cancellationToken) => Change(
        null,
        turn,
        programme => Read(action.When, turn) is not { } moment || (moment.Time ?? TimeOf(programme.Deadline)) is not { } time ? null : programme.WithDeadline(moment.Day ?? DayOf(programme.Deadline) ?? Today(turn), time),
        action.When);

    public Task<Decision> HandleAsync(AddSession action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        !roles.IsOrganizer(turn.Sender) ? Refused(turn)
        : conference.Programme.Find(action.Session) is not null ? Decision.Say(turn.Phrases.ProgrammeHasNumber(action.Session.Value))
        : Read(action.When, turn) is not { Time: { } time } moment ? Decision.Say(turn.Phrases.ProgrammeNoMoment(action.When))
        : Propose(conference.Programme.Add(action.Session, new LocalizedText(new Dictionary<string, string> { [turn.Phrases.Language] = action.Theme }), moment.Day ?? Today(turn), time, action.Room), action.When, turn));

    private Task<Decision> Change(SessionNumber? session, TurnView turn, Func<Programme, Programme?> change, string? when = null) => Task.FromResult(
        !roles.IsOrganizer(turn.Sender) ? Refused(turn)
        : session is not null && conference.Programme.Find(session) is null ? Decision.Say(turn.Phrases.NoSuchSession(session.Value))
        : Propose(change(conference.Programme), when ?? "", turn));

    private Decision Propose(Programme? changed, string when, TurnView turn)
    {
        if (changed is null)
        {
            return Decision.Say(turn.Phrases.ProgrammeNoMoment(when));
        }

        if (EventProgramme.StateOf(changed) == EventProgramme.StateOf(conference.Programme))
        {
            return Decision.Say(turn.Phrases.Unchanged);
        }

        var proposal = ProgrammeProposals.Make(changed, conference.Programme, turn.Delivery);
        var known = ProgrammeChecks.Of(conference.Programme);
        var warnings = ProgrammeChecks.Of(changed).Except(known).Select(warning => warning.In(turn.Phrases)).ToList();
        return Decision.Show(ProgrammeCards.Propose(proposal, conference.Programme, warnings, isWhole: false, turn.Phrases)) with { Proposed = proposal };
    }

    private Decision Refused(TurnView turn) => Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));

    private ProgrammeMoment? Read(string when, TurnView turn) => ProgrammeMoment.Read(when, Today(turn));

    private DateOnly Today(TurnView turn) => DateOnly.FromDateTime(conference.Local(turn.Delivery.At).DateTime);

    private static TimeOnly? TimeOf(DateTimeOffset? moment) => moment is { } known ? TimeOnly.FromDateTime(known.DateTime) : null;

    private static DateOnly? DayOf(DateTimeOffset? moment) => moment is { } known ? DateOnly.FromDateTime(known.DateTime) : null;
}
