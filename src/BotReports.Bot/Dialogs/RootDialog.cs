using System.Text.RegularExpressions;
using BotReports.Bot.Cards;
using BotReports.Bot.Commands;
using BotReports.Bot.Files;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Finds out what each message is: a command, whatever dialog is open; else what the open dialog waits for; else an answer to
/// the question that is open in the report; else a first word, which is answered with a welcome.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly CommandCatalog _commands;
    private readonly Conference _conference;
    private readonly EventRoles _roles;
    private readonly FileIntake _files;

    public RootDialog(
        CommandCatalog commands,
        Conference conference,
        EventRoles roles,
        FileIntake files,
        ReportDialog report,
        SessionDialog session,
        SubmitDialog submit,
        RestartDialog restart,
        PauseDialog pause,
        GatherDialog gather,
        ImportDialog import)
        : base("root")
    {
        (_commands, _conference, _roles, _files) = (commands, conference, roles, files);
        AddDialog(report).AddDialog(session).AddDialog(submit).AddDialog(restart).AddDialog(pause).AddDialog(gather).AddDialog(import);
        AddDialog(new TextPrompt(Prompts.Words));
        AddDialog(new QuietChoicePrompt(Prompts.Choice));
        AddDialog(new QuietConfirmPrompt(Prompts.Approval));
        AddDialog(new QuietConfirmPrompt(Prompts.Confirm, Confirmation.ValidateAsync));
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> RouteAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialog.Context);
        if (turn.IsRepeated)
        {
            return await RepeatAsync(dialog, turn, cancellationToken);
        }

        if (turn.Conversation.Untold is { } untold)
        {
            turn.Conversation = turn.Conversation with { Untold = null };
            await dialog.Context.SendActivityAsync(MessageFactory.Text(untold), cancellationToken);
        }

        if (PendingConfirmations.Settle(turn) is { } settled)
        {
            (turn.Utterance, dialog.Context.Activity.Text) = (settled, settled.Text);
        }

        if (turn is { IsPersonal: true, Utterance.IsPressed: true, Report: { } pressed } && pressed.HasSeen(turn.Delivery))
        {
            turn.Receipt = new Receipt(turn.Phrases.AlreadySaved);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        if (_commands.Recognize(turn.Utterance) is { } said)
        {
            return await RunAsync(said, dialog, turn, cancellationToken);
        }

        if (!turn.IsPersonal)
        {
            return _commands.Understand(turn.Utterance) is { } asked
                ? await RunAsync(asked, dialog, turn, cancellationToken)
                : await SayAsync(dialog, turn.Phrases.ChannelHelp, cancellationToken);
        }

        if (ReceivedFile.In(dialog.Context.Activity) is not null)
        {
            return dialog.Context.TurnState.Get<FetchedFile>() is { } file
                ? await _files.TakeAsync(dialog, turn, file, cancellationToken)
                : await SayAsync(dialog, turn.Phrases.FileNeedsReport, cancellationToken);
        }

        if (turn.Utterance.Text.Length == 0)
        {
            return await SayAsync(dialog, turn.Phrases.WordsOnly, cancellationToken);
        }

        if (IsOver(turn, dialog))
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await (turn.Report is null ? dialog.WelcomeAsync(turn, _roles, cancellationToken) : dialog.RestartAsync(ReportDialog.Name, null, cancellationToken));
        }

        if (turn.Utterance.Slot is { } slot && !DialogQuestion.Is(slot) && turn.Report is { } report && (turn.QuestionIn(_conference.Walk(report)))?.Address.ToString() != slot)
        {
            turn.Receipt = new Receipt(turn.Phrases.OlderButton, CardTextStyle.Attention);
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        if (turn is { Report: { } filled, Utterance: { IsLiteral: false, Slot: null } } && !dialog.Stack.Exists(instance => instance.Id == PauseDialog.Name) && ImportDialog.IsForm(turn.Utterance.Text, _conference.TemplateOf(filled)))
        {
            return await dialog.RestartAsync(ImportDialog.Name, null, cancellationToken);
        }

        if (await MistypedAsync(dialog, turn, cancellationToken) is { } doubt)
        {
            turn.Conversation = turn.Conversation with { Confirmation = new PendingConfirmation(doubt.Buttons[0].Command, turn.Utterance.Text) };
            return await dialog.ShowAsync(doubt, cancellationToken);
        }

        if (dialog.ActiveDialog is not null)
        {
            // A dialog about a report that somebody has taken out of the storage has nothing to go on with.
            return turn.Report is not null || dialog.Stack.Exists(instance => instance.Id == SessionDialog.Name)
                ? await dialog.ContinueDialogAsync(cancellationToken)
                : await dialog.WelcomeAsync(turn, _roles, cancellationToken);
        }

        if (turn.Report is { } current && _conference.Walk(current).Next is not null)
        {
            return await dialog.BeginDialogAsync(ReportDialog.Name, ReportDialog.TakeAnswer, cancellationToken);
        }

        if (_roles.MayAskForMessages(turn.Sender) && _commands.Understand(turn.Utterance) is { } question)
        {
            return await RunAsync(question, dialog, turn, cancellationToken);
        }

        return await WithoutQuestionAsync(dialog, turn, cancellationToken);
    }

    /// <summary>An activity that comes again although it was dealt with: its sender may not have heard of it, so the open question is shown once more.</summary>
    private static async Task<DialogTurnResult> RepeatAsync(DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        if (turn is not { IsPersonal: true, Report: not null })
        {
            return EndOfTurn;
        }

        turn.Receipt = new Receipt(turn.Phrases.AlreadySaved);
        return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
    }

    /// <summary>Whether a button was pressed that answers nothing any more: what it says is not an answer to whatever is asked now.</summary>
    private static bool IsOver(Turn turn, DialogContext dialog) =>
        turn.Utterance is { IsPressed: true, IsLiteral: false }
        && (turn.Utterance.Slot is not { } slot || (DialogQuestion.Is(slot) && !DialogQuestion.IsOpen(slot, dialog, turn.Report)));

    /// <summary>The question whether a word was meant for a command; null where it is none's, or an answer that the open question knows.</summary>
    private async Task<Card?> MistypedAsync(DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Utterance.IsPressed || turn.Utterance.IsLiteral)
        {
            return null;
        }

        var slot = turn.Report is { } report && dialog.Stack.Exists(instance => instance.Id == ReportDialog.Name)
            ? turn.QuestionIn(_conference.Walk(report))
            : null;
        var folded = turn.Utterance.Folded;
        if (slot is not null && IsItsOwn(slot.Question, folded))
        {
            return null;
        }

        if (slot is { Address.Part: SlotPart.Speaker } && Folding.Fold(turn.Phrases.Anonymous) is var anonymous)
        {
            if (folded == anonymous)
            {
                return null;
            }

            if (CommandCatalog.IsNear(folded, anonymous))
            {
                return DidYouMeanCard.Of(turn, turn.Phrases.Anonymous, command: null, slot.Address);
            }
        }

        return _commands.Nearly(turn.Utterance) is var (word, command) ? DidYouMeanCard.Of(turn, word, command, slot?.Address) : null;
    }

    /// <summary>Whether a question knows words: as one of its options, or because it uses them itself ("States, civil society…?").</summary>
    private static bool IsItsOwn(Question question, string folded) => folded.Length > 0
        && (question.Options.Any(option => option.Label.Wordings.Values.Any(label => Folding.Fold(label) == folded))
            || question.Ask.Wordings.Values.Any(ask => Regex.IsMatch(Folding.Fold(ask), $@"\b{Regex.Escape(folded)}\b")));

    /// <summary>Nothing has been asked: words of a rapporteur are kept as a note, anybody else is welcomed.</summary>
    private async Task<DialogTurnResult> WithoutQuestionAsync(DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Report is not { } current)
        {
            return await dialog.WelcomeAsync(turn, _roles, cancellationToken);
        }

        turn.Report = await turn.Reports.ChangeAsync(current.Id, report => report!.Note(turn.Utterance.Text, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.KeptAsNote(turn.Report.Notes.Length));
        return await dialog.BeginDialogAsync(ReportDialog.Name, null, cancellationToken);
    }

    private static Task<DialogTurnResult> RunAsync((ICommand Command, string Argument) said, DialogContext dialog, Turn turn, CancellationToken cancellationToken) =>
        turn.IsPersonal || said.Command.WorksInChannels
            ? said.Command.RunAsync(dialog, turn, said.Argument, cancellationToken)
            : SayAsync(dialog, turn.Phrases.PersonalOnly, cancellationToken);

    private static async Task<DialogTurnResult> SayAsync(DialogContext dialog, string text, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return EndOfTurn;
    }
}
