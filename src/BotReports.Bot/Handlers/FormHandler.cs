using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;

namespace BotReports.Bot.Handlers;

/// <summary>Shows the questions around the open one as a form, to be filled at once, and stores what was written in it.</summary>
internal sealed class FormHandler(SpeechGate gate, Conference conference, EventRoles roles) : IHandler<OpenForm>, IHandler<SaveForm>
{
    public Task<Decision> HandleAsync(OpenForm action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(
            turn.Report is not null ? Open(action.Around, turn)
            : action.Around is null && roles.IsOrganizer(turn.Sender) ? Decision.Show(TemplateCards.Of(conference.Template, turn.Phrases))
            : Decision.Say(turn.Phrases.NotInAReport));

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
        if (report.HasSeen(delivery))
        {
            return Saved(action, report, new Receipt(turn.Phrases.AlreadySaved, CardTextStyle.Attention), turn, turn.Conversation);
        }

        var fields = action.Fields.OrderBy(field => field.Number).Where(field => walk.Find(field.Slot) is { Question.Kind: not QuestionKind.Choice }).ToLookup(field => MustWait(field, walk));
        List<FormField> aside = [.. fields[true]], answers = [.. fields[false]];
        var filled = report.Fill(answers, aside, delivery, out var held);
        var said = (answers.Count(field => field.IsWritten), aside.Count) switch
        {
            (0, 0) => new Receipt(turn.Phrases.Unchanged, CardTextStyle.Attention),
            (0, _) => null,
            (var saved, _) => new Receipt(turn.Phrases.FormSaved(saved, turn.Time)),
        };

        // The first is asked about first.
        var waiting = turn.Conversation.Held.AddRange(held.Reverse());
        var question = held.IsEmpty ? null : gate.Ask(filled, waiting, turn.Phrases);
        return Saved(action, filled, said?.With(question) ?? question!, turn, turn.Conversation with { Held = waiting });
    }

    /// <summary>Goes on with the next form, or asks for what is required and still empty; what is optional is not asked for any more.</summary>
    private static Decision Saved(SaveForm action, Report filled, Receipt receipt, TurnView turn, Conversation conversation)
    {
        var walk = turn.WalkOf(filled);
        var saved = new Decision { Changed = [filled], Replacement = FormCard.Sent(receipt.Text.Split('\n')[0], turn.Phrases) };
        if (action.GoesOn && receipt.Buttons.Count == 0 && action.Around is { } around && walk.Find(around) is { } slot && FormCard.Next(slot, walk) is { } next)
        {
            var form = FormCard.Of(next, walk, turn.Phrases)! with { Notice = new CardText(receipt.Text, receipt.Style) };
            return saved with { Replies = [new Reply.Shown(form)], Conversation = conversation with { Question = new CurrentQuestion(next.Address.ToString(), null) } };
        }

        return saved with { Receipt = receipt, Conversation = conversation, Next = new NextStep.Begin(DialogIds.Report, DialogOptions.RequiredOnly) };
    }

    private bool MustWait(FormField field, Walk walk) =>
        field.IsWritten && walk.Find(field.Slot) is { } slot && gate.NamesIn(slot.Question, field.Text, walk.AnswerIn(slot)?.Text).Count > 0;
}
