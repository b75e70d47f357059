using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>Shows the questions around the open one as a form, to be filled at once, and stores what was written in it.</summary>
public sealed class FormHandler(Conference conference) : IHandler<OpenForm>, IHandler<SaveForm>
{
    private readonly SpeakerFinder _speakers = new(conference.Programme);

    public Task<Decision> HandleAsync(OpenForm action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is null ? Decision.Say(turn.Phrases.NotInAReport) : Open(action.Around, turn));

    /// <summary>The form's number counts as the message: a form that is sent twice is stored once. What names who said something waits as a note.</summary>
    public Task<Decision> HandleAsync(SaveForm action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Report is { } report ? Save(action, report, turn) : Decision.Say(turn.Phrases.NotInAReport));

    private static Decision Open(AnswerReference? around, TurnView turn)
    {
        var slot = around is { Name: not null } ? around.FindIn(turn.Walk) : around?.FindIn(turn.Walk) ?? turn.Question ?? turn.Walk.Slots[0];
        return slot is null ? Decision.Say(turn.Phrases.NoSuchAnswer(around!.Name!))
            : FormCard.Of(slot, turn.Walk, turn.Phrases) is { } form ? Decision.Show(form)
            : Decision.Say(turn.Phrases.ChooseOption);
    }

    private Decision Save(SaveForm action, Report report, TurnView turn)
    {
        var (walk, delivery) = (turn.Walk, turn.Delivery with { Key = $"form-{action.Number}" });
        var fields = action.Fields.OrderBy(field => field.Number).Where(field => walk.Find(field.Slot) is { Question.Kind: not QuestionKind.Choice }).ToLookup(field => NamesSpeaker(field, walk));
        List<FormField> aside = [.. fields[true]], answers = [.. fields[false]];
        var filled = report.HasSeen(delivery) ? report : report.Fill(answers, aside, delivery);

        var isUnchanged = ReferenceEquals(filled, report);
        string[] said = report.HasSeen(delivery) ? [turn.Phrases.AlreadySaved]
            : isUnchanged ? [turn.Phrases.Unchanged]
            : [.. Saved(answers.Count(field => field.IsWritten), turn), .. aside.Select((field, index) => KeptAside(field, filled.Notes.Length - aside.Count + index + 1, turn))];
        return Decision.AskNext(new Receipt(string.Join('\n', said), isUnchanged || aside.Count > 0 ? CardTextStyle.Attention : CardTextStyle.Good)) with
        {
            Changed = [filled],
            Replacement = FormCard.Sent(said[0], turn.Phrases),
        };
    }

    // A quote says itself who may be named.
    private bool NamesSpeaker(FormField field, Walk walk) =>
        field.IsWritten && walk.Find(field.Slot) is { Question.Kind: not QuestionKind.Quote } && _speakers.Find(field.Text).Count > 0;

    private static IEnumerable<string> Saved(int answers, TurnView turn) => answers == 0 ? [] : [turn.Phrases.FormSaved(answers, turn.Time)];

    private string KeptAside(FormField field, int note, TurnView turn) =>
        turn.Phrases.KeptAside(turn.Phrases.Label(turn.Walk.Find(field.Slot)!), string.Join(", ", _speakers.Find(field.Text).Select(name => name.Name)), note);
}
