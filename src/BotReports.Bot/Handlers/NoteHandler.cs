using System.Globalization;
using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Keeps thoughts that answer no question, shows them, and makes answers of them.</summary>
internal sealed class NoteHandler(SpeechGate gate, MeetingChat meeting) : IHandler<TakeNote>, IHandler<ShowNotes>, IHandler<PlaceNote>
{
    public Task<Decision> HandleAsync(TakeNote action, TurnView turn, CancellationToken cancellationToken) =>
        !turn.IsPersonal ? meeting.NoteAsync(action, turn, cancellationToken)
        : Task.FromResult(turn.Report is { } report ? Keep(action.Text, report, turn, turn.Phrases.Noted, turn.Phrases.NotedOnce) : Decision.Say(turn.Phrases.NotInAReport));

    public Task<Decision> HandleAsync(ShowNotes action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report switch
    {
        null => Decision.Say(turn.Phrases.NotInAReport),
        { Notes.IsEmpty: true } => Decision.Say(turn.Phrases.NoNotes),
        var report => Decision.Show(Notes(report, turn.Phrases)),
    });

    public Task<Decision> HandleAsync(PlaceNote action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is { } report ? Place(action, report, turn) : Decision.Say(turn.Phrases.NotInAReport));

    /// <summary>Keeps a note once, however often its sender has sent it.</summary>
    /// <param name="say">What is said of it, by its number.</param>
    /// <param name="sayOnce">What is said where it is there already.</param>
    public static Decision Keep(string text, Report report, TurnView turn, Func<int, string> say, Func<int, string> sayOnce)
    {
        if (report.FindResentNote(text, turn.Delivery) is { } there)
        {
            return Decision.Say(sayOnce(there));
        }

        var noted = report.Note(text, turn.Delivery);
        return Decision.Say(say(noted.Notes.Length)) with { Changed = [noted] };
    }

    /// <summary>Where there is an answer already, the note stands beside it.</summary>
    private Decision Place(PlaceNote action, Report report, TurnView turn)
    {
        if (action.Number > report.Notes.Length || action.In.FindIn(turn.Walk) is not { } slot)
        {
            return Decision.Say(turn.Phrases.NoSuchAnswer(Said(action, turn.Phrases)));
        }

        var note = report.Notes[action.Number - 1];
        if (gate.NamesIn(slot.Question, note.Text).Count > 0)
        {
            var waiting = turn.Conversation.Held.RemoveAll(held => held.Note == note.Id()).Add(new PendingAnswer((slot.Address with { Answer = null }).ToString(), note.Id()));
            return Decision.AskNext(gate.Ask(report, waiting, turn.Phrases)) with { Conversation = turn.Conversation with { Held = waiting } };
        }

        var placed = report.Place(note, slot.Address, turn.Delivery);
        var stored = turn.WalkOf(placed).Find(slot.Address with { Answer = placed[slot.Address.Field].LastId }) ?? slot;
        return Decision.AskNext(new Receipt(turn.Phrases.NotePlaced(action.Number, turn.Phrases.Label(stored), turn.Time))) with { Changed = [placed] };
    }

    /// <summary>What was typed, <c>3 in 2.1</c>: it tells both what is missing and where.</summary>
    private static string Said(PlaceNote action, Phrases phrases) =>
        $"{action.Number} {Vocabulary.In(phrases.Language).Words("in").Concat(Vocabulary.All.Words("in")).First()} {action.In.Name ?? action.In.Slot!.ToString()}";

    private static Card Notes(Report report, Phrases phrases) => new(phrases.Notes)
    {
        Body =
        [
            new CardList([.. report.Notes.Select((note, index) => new CardListItem(note.Text, (index + 1).ToString(CultureInfo.InvariantCulture)))]),
            new CardText(phrases.HowToPlaceNotes, CardTextStyle.Subtle),
        ],
        Buttons = [new CardButton(phrases.ButtonContinue, new Continue())],
        Language = phrases.Language,
    };
}
