using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Bot.Understanding;
using BotReports.Reports;

namespace BotReports.Bot.Dialogs;

/// <summary>Actions that answer what is open: they are brought to the open dialog, in the words that its prompt knows in every language.</summary>
internal static class Answers
{
    private const string Yes = "yes";
    private const string No = "no";

    public static bool IsAnswer(BotAction action) => action is GiveAnswer or Choose or Confirm or ChooseImport or ConfirmNames or ChooseSession { Page: not null };

    /// <summary>The words; null where what the action answers is not open any more.</summary>
    public static TypedWords? WordsOf(BotAction action, TurnView turn) => action switch
    {
        GiveAnswer { Slot: { } slot } when slot != turn.Question?.Address => null,
        GiveAnswer answer => new TypedWords(answer.Text, answer.IsLiteral),
        Choose choose when choose.Slot != turn.Question?.Address => null,
        Choose { Slot.Part: SlotPart.Speaker } => new TypedWords(turn.Phrases.Anonymous),
        Choose { Option: Choose.Yes, Slot.Part: SlotPart.Approval } => new TypedWords(Yes),
        Choose { Option: Choose.No, Slot.Part: SlotPart.Approval } => new TypedWords(No),
        Choose choose => new TypedWords(choose.Option),
        Confirm confirm when confirm.Report == turn.Report?.Id && turn.IsOpen(DialogOf(confirm.Question)) => new TypedWords(confirm.Yes ? Yes : No),
        ChooseImport choose when choose.Report == turn.Report?.Id && turn.IsOpen(DialogIds.Import) => new TypedWords(ImportAnswer.WordOf(choose)),
        ConfirmNames when turn.IsOpen(DialogIds.Session) => new TypedWords(Yes),

        // The dialog knows what is looked for, and the button only the page.
        ChooseSession { Page: { } page } when turn.IsOpen(DialogIds.Session) => new TypedWords(SessionListing.PageWord(page)),
        _ => null,
    };

    private static string DialogOf(Confirmable question) => question switch
    {
        Confirmable.Submit => DialogIds.Submit,
        Confirmable.Restart => DialogIds.Restart,
        _ => DialogIds.Import,
    };
}
