using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Brings somebody to the report that they want to work on: of a session, or of one of its breakout groups.</summary>
internal sealed class SessionHandler(Conference conference, Breakouts breakouts, MeetingChat meeting) : IHandler<Start>, IHandler<ChooseSession>, IHandler<Join>
{
    public Task<Decision> HandleAsync(Start action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Start(action.Session, turn));

    public Task<Decision> HandleAsync(ChooseSession action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(new Decision { Next = new NextStep.Begin(DialogIds.Session, DialogOptions.AllSessions) });

    public async Task<Decision> HandleAsync(Join action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return await meeting.JoinAsync(action, turn, cancellationToken);
        }

        if (action is { Session: { } session, Group: { } group })
        {
            return await JoinGroupAsync(session, group, turn, cancellationToken);
        }

        // Where nobody has begun the report, joining would begin it: the sender is asked first.
        return action.Session is { } number
            && conference.Programme.Find(number) is { IsCancelled: false } planned
            && await turn.Reports.FindAsync(new ReportId(conference.Programme.Event, number), cancellationToken) is null
            ? Decision.Show(NotBegun(planned, turn))
            : Choose(action.Session);
    }

    private static Decision Start(SessionNumber? session, TurnView turn)
    {
        if (session is not null && turn.Report?.Id.Name != session.Value)
        {
            return Choose(session);
        }

        return turn.Report switch
        {
            null => Choose(session, new Receipt(turn.Phrases.Welcome, CardTextStyle.Default)),
            { Submission: not null } => Choose(session),
            var report => Decision.AskNext(new Receipt(turn.Phrases.WelcomeBack(report.Id.Name), CardTextStyle.Default)),
        };
    }

    private async Task<Decision> JoinGroupAsync(SessionNumber session, string group, TurnView turn, CancellationToken cancellationToken)
    {
        if (await breakouts.FindAsync(turn.Reports, session, group, cancellationToken) is not { } breakout)
        {
            return Decision.Say(turn.Phrases.NoSuchGroup(session.Value, group));
        }

        var report = await breakouts.ReportOfAsync(turn.Reports, session, breakout.Name, turn.Delivery.At, cancellationToken);
        if (conference.Programme.Find(session) is { IsCancelled: true } && report.RapporteurOf(turn.Sender.Id) is null)
        {
            return Decision.Say(turn.Phrases.SessionIsCancelled(session.Value));
        }

        var joined = report.Join(turn.Sender.Name, turn.Delivery);
        return Decision.AskNext(new Receipt(turn.Phrases.JoinedGroup(breakout.Name.Value, session.Value, turn.Phrases.List(joined.Names)))) with
        {
            Changed = [joined],
            WorksOn = new Workplace(joined),
        };
    }

    /// <summary>Goes to a session's report; where the session is null, asks which.</summary>
    private static Decision Choose(SessionNumber? session, Receipt? receipt = null) =>
        new() { Receipt = receipt, Next = new NextStep.Begin(DialogIds.Session, session?.Value) };

    private static Card NotBegun(Session session, TurnView turn) => new(turn.Phrases.NotBegun(session.Number.Value))
    {
        Subtitle = session.Theme.In(turn.Phrases.Language),
        Buttons = [new CardButton(turn.Phrases.ButtonBegin, new Start(session.Number)) { IsPrimary = true }],
        Language = turn.Phrases.Language,
    };
}
