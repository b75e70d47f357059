using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Bot.Understanding.Talk;
using BotReports.Imports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Finds out what each message is: an action, whatever dialog is open; else what the open dialog waits for; else an answer to the
/// question that is open in the report; else a first word, which is answered with a welcome.
/// </summary>
internal sealed class RootDialog : ComponentDialog
{
    private readonly TemplateUnderstanding _understanding;
    private readonly Dispatcher _dispatcher;
    private readonly Conference _conference;
    private readonly EventRoles _roles;
    private readonly FileIntake _files;
    private readonly AttachmentIntake _attachments;
    private readonly ProgrammeIntake _programmes;
    private readonly TemplateIntake _templates;

    public RootDialog(
        TemplateUnderstanding understanding,
        Dispatcher dispatcher,
        Conference conference,
        EventRoles roles,
        FileIntake files,
        AttachmentIntake attachments,
        ProgrammeIntake programmes,
        TemplateIntake templates,
        ReportDialog report,
        SessionDialog session,
        SubmitDialog submit,
        RestartDialog restart,
        PauseDialog pause,
        GatherDialog gather,
        ImportDialog import)
        : base("root")
    {
        (_understanding, _dispatcher, _conference, _roles, _files, _attachments, _programmes, _templates) = (understanding, dispatcher, conference, roles, files, attachments, programmes, templates);
        AddDialog(report).AddDialog(session).AddDialog(submit).AddDialog(restart).AddDialog(pause).AddDialog(gather).AddDialog(import);
        AddDialog(new TextPrompt(Prompts.Words));
        AddDialog(new QuietChoicePrompt(Prompts.Choice));
        AddDialog(new QuietConfirmPrompt(Prompts.Approval));
        AddDialog(new ImportPrompt(Prompts.Import));
        AddDialog(new QuietConfirmPrompt(Prompts.Confirm, Confirmation.ValidateAsync));
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> RouteAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialog.Context);
        var view = new TurnView(turn, _conference, [.. dialog.Stack.Select(instance => instance.Id)], turn.IsPressed);
        dialog.Context.TurnState.Set(view);
        if (turn.IsRepeated)
        {
            var already = LaterLook.Find(dialog.Context) is null ? turn.Phrases.AlreadySaved : turn.Phrases.SavedAfterAll;
            return turn is { IsPersonal: true, Report: not null } ? await ShowAgainAsync(dialog, turn, already, cancellationToken)
                : turn.IsPersonal || LaterLook.Find(dialog.Context) is not null ? await dialog.SayAsync(already, cancellationToken)
                : EndOfTurn;
        }

        if (turn.Conversation.Untold is { } untold)
        {
            turn.Conversation = turn.Conversation with { Untold = null };
            await dialog.Context.SendActivityAsync(MessageFactory.Text(untold), cancellationToken);
        }

        var understood = Understand(turn);
        if (turn is { IsPersonal: true, IsPressed: true, Report: { } pressed } && pressed.HasSeen(turn.Delivery))
        {
            return await AskAgainAsync(dialog, turn, new Receipt(turn.Phrases.AlreadySaved), cancellationToken);
        }

        if (turn is { Lost: { } lost, Report: null } && !view.IsOpen(DialogIds.Session) && (understood as Understood.Act)?.Action is var wanted && !Dispatcher.WorksWithoutReport(wanted))
        {
            await dialog.CancelAllDialogsAsync(cancellationToken);
            return await dialog.SayAsync(lost.Explain(turn.Phrases), cancellationToken);
        }

        return !turn.IsPressed && (turn.IsPersonal ? ReceivedFile.AllIn(dialog.Context.Activity).Count > 0 : dialog.Context.TurnState.Get<FetchedFiles>() is not null)
            ? await TakeFilesAsync(understood, dialog, turn, view, cancellationToken)
            : await TakeAsync(understood, dialog, turn, view, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(Understood? understood, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        understood switch
        {
            null => await OlderButtonAsync(dialog, turn, view, cancellationToken),
            Understood.Act { Action: var action } when Answers.IsAnswer(action) => await AnswerAsync(action, dialog, turn, view, cancellationToken),
            Understood.Act { Action: var action } => await TakeAsync(action, dialog, turn, view, cancellationToken),
            _ when !turn.IsPersonal => await InChannelAsync(dialog, turn, view, cancellationToken),
            _ => await TakeWordsAsync(understood, dialog, turn, view, cancellationToken),
        };

    /// <summary>A document is read; pictures and voice notes go with the words, which mean what they would mean without them.</summary>
    private async Task<DialogTurnResult> TakeFilesAsync(Understood? understood, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (dialog.Context.TurnState.Get<FetchedFiles>() is { All: [{ Template: not null } template, ..] })
        {
            return await _templates.TakeAsync(template, dialog, turn, view, cancellationToken);
        }

        if (dialog.Context.TurnState.Get<FetchedFiles>() is { All: [{ IsProgramme: true } programme, ..] })
        {
            return await _programmes.TakeAsync(programme, dialog, turn, view, cancellationToken);
        }

        if (dialog.Context.TurnState.Get<FetchedFiles>() is not { } files || turn.Report is not { } report)
        {
            var done = understood is Understood.Act ? await TakeAsync(understood, dialog, turn, view, cancellationToken) : Dialog.EndOfTurn;
            await dialog.SayAsync(turn.Phrases.FileNeedsReport, cancellationToken);
            return done;
        }

        var question = view.Question;
        await _attachments.OpenAsync(dialog, turn, view, files, cancellationToken);
        var result = files.All.Where(file => file.IsDocument).ToList() is { Count: > 0 } documents ? await _files.TakeAsync(dialog, turn, documents, cancellationToken)
            : turn.Said.Text.Length > 0 ? await TakeAsync(understood, dialog, turn, view, cancellationToken)
            : Dialog.EndOfTurn;
        await AttachmentIntake.KeepRestAsync(dialog, turn, question, report.Id, cancellationToken);
        return result;
    }

    /// <summary>What the message means; null for a button that answers nothing any more.</summary>
    private Understood? Understand(Turn turn)
    {
        var settled = PendingConfirmations.Settle(turn);
        return turn.Wanted is { } wanted ? new Understood.Act(wanted)
            : turn.Pressed is { } pressed ? _understanding.InterpreterOf(turn.Report).Pressed(pressed) is { } action ? new Understood.Act(action) : null
            : settled is not null ? new Understood.Act(settled)
            : _understanding.InterpreterOf(turn.Report).Understand(turn.Said) is var understood && IsAnswerOf(turn, understood) ? new Understood.Words(turn.Said.Text, turn.Said.IsLiteral)
            : understood;
    }

    /// <summary>"Trust" may be the beginning of what a session has found. Of somebody who fills a report and is no organizer, it is, unless they mention somebody.</summary>
    private bool IsAnswerOf(Turn turn, Understood understood) =>
        turn is { IsPersonal: true, Report: not null, Mentioned: [] } && !_roles.IsOrganizer(turn.Sender)
        && (understood is Understood.Act { Action: Trust or Distrust or IChangesEvent or Erase { Name: not null } } or Understood.Nearly { Action: Trust or Distrust or IChangesEvent or Erase { Name: not null } });

    /// <summary>Lets an action's handler decide, and does what it has decided.</summary>
    private async Task<DialogTurnResult> TakeAsync(BotAction action, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal && !Dispatcher.WorksInChannels(action))
        {
            return await dialog.SayAsync(turn.Phrases.PersonalOnly, cancellationToken);
        }

        var decision = await _dispatcher.HandleAsync(action, view, cancellationToken);
        turn.Audit = AuditedActs.Of(action, decision, view, _roles);
        return await Performance.PerformAsync(decision, dialog, turn, cancellationToken);
    }

    /// <summary>Words where others read along: a question of a chair's, or nothing for the bot.</summary>
    private async Task<DialogTurnResult> InChannelAsync(DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        _understanding.InterpreterOf(turn.Report).UnderstandQuestion(turn.Said, turn.Delivery.At) is { } question
            ? await TakeAsync(question, dialog, turn, view, cancellationToken)
            : await dialog.SayAsync(turn.Phrases.ChannelHelp, cancellationToken);

    /// <summary>An action that answers what is open goes to the open dialog as the words that its prompt knows; once that has its answer, it does nothing any more.</summary>
    private async Task<DialogTurnResult> AnswerAsync(BotAction action, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return await dialog.SayAsync(turn.Phrases.PersonalOnly, cancellationToken);
        }

        if (Answers.WordsOf(action, view) is not { } words)
        {
            return await OlderButtonAsync(dialog, turn, view, cancellationToken);
        }

        (turn.Said, dialog.Context.Activity.Text) = (words, words.Text);
        return await GoOnAsync(dialog, turn, view, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeWordsAsync(Understood understood, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (turn.Said.Text.Length == 0)
        {
            return await dialog.SayAsync(turn.Phrases.WordsOnly, cancellationToken);
        }

        if (turn is { Report: { } filled, Said.IsLiteral: false } && !view.IsOpen(DialogIds.Pause) && ImportDialog.IsForm(FilledForm.Of(turn.Said.Text), _conference.TemplateOf(filled)))
        {
            return await dialog.RestartAsync(DialogIds.Import, null, cancellationToken);
        }

        if (Doubt.About(understood, turn, view) is var (word, action, asked))
        {
            turn.Conversation = turn.Conversation with { Confirmation = PendingConfirmations.Of(action, turn.Said.Text) };
            return await dialog.ShowAsync(DidYouMeanCard.Of(turn.Phrases, word, action, turn.Said.Text, asked), cancellationToken);
        }

        if (Doubt.AnswersTo(turn, view) is { } slot)
        {
            var judgement = _understanding.JudgeOf(turn.Report).Judge(turn.Said.Text, OpenQuestion.Of(slot, view.Walk));
            if (TalkReplies.ActionOf(judgement, slot, view) is { } wanted)
            {
                return await TakeAsync(wanted, dialog, turn, view, cancellationToken);
            }

            if (TalkReplies.Decide(judgement, turn.Said.Text, slot, view) is { } reply)
            {
                return await Performance.PerformAsync(reply, dialog, turn, cancellationToken);
            }
        }

        if (understood is Understood.Words { Text: var answer })
        {
            (turn.Said, dialog.Context.Activity.Text) = (turn.Said with { Text = answer }, answer);
        }

        return await GoOnAsync(dialog, turn, view, cancellationToken);
    }

    /// <summary>Brings the words to what is open.</summary>
    private async Task<DialogTurnResult> GoOnAsync(DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (dialog.ActiveDialog is not null)
        {
            // A dialog about a report that somebody has taken out of the storage has nothing to go on with.
            return turn.Report is not null || view.IsOpen(DialogIds.Session)
                ? await dialog.ContinueDialogAsync(cancellationToken)
                : await WelcomeAsync(dialog, turn, view, cancellationToken);
        }

        if (turn.Report is not null && view.Walk.Next is not null)
        {
            return await dialog.BeginDialogAsync(DialogIds.Report, DialogOptions.TakeAnswer, cancellationToken);
        }

        if (_roles.MayAskForMessages(turn.Sender.IfProven) && _understanding.InterpreterOf(turn.Report).UnderstandQuestion(turn.Said, turn.Delivery.At) is { } question)
        {
            return await TakeAsync(question, dialog, turn, view, cancellationToken);
        }

        return await WithoutQuestionAsync(dialog, turn, view, cancellationToken);
    }

    private Task<DialogTurnResult> WelcomeAsync(DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        Performance.PerformAsync(Welcome.Decide(view, _roles), dialog, turn, cancellationToken);

    private Task<DialogTurnResult> OlderButtonAsync(DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        !turn.IsPersonal ? dialog.EphemeralAsync(turn, turn.Phrases.OlderButton, cancellationToken)
        : turn.Report is null ? WelcomeAsync(dialog, turn, view, cancellationToken)
        : AskAgainAsync(dialog, turn, new Receipt(turn.Phrases.OlderButton, BotReports.Cards.CardTextStyle.Attention), cancellationToken);

    /// <summary>
    /// A message that was dealt with before, perhaps by a host whose reply has not arrived: whatever is open is shown once more and stays open.
    /// </summary>
    private static async Task<DialogTurnResult> ShowAgainAsync(DialogContext dialog, Turn turn, string already, CancellationToken cancellationToken)
    {
        // Below its prompt lies the dialog that asked.
        if (dialog.Stack.LastOrDefault() is not { Id: DialogIds.Report or DialogIds.Submit or DialogIds.Restart or DialogIds.Gather } open)
        {
            return dialog.ActiveDialog is null
                ? await AskAgainAsync(dialog, turn, new Receipt(already), cancellationToken)
                : await dialog.SayAsync(already, cancellationToken);
        }

        turn.Receipt = new Receipt(already);
        return await dialog.RestartAsync(open.Id, open.State.TryGetValue("options", out var options) ? options : null, cancellationToken);
    }

    /// <summary>Shows the open question once more, with a word about what came in.</summary>
    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dialog, Turn turn, Receipt receipt, CancellationToken cancellationToken)
    {
        turn.Receipt = receipt;
        return await dialog.RestartAsync(DialogIds.Report, null, cancellationToken);
    }

    /// <summary>Nothing has been asked: words of a rapporteur are kept as a note, anybody else is welcomed.</summary>
    private async Task<DialogTurnResult> WithoutQuestionAsync(DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken)
    {
        if (turn.Report is null)
        {
            return await WelcomeAsync(dialog, turn, view, cancellationToken);
        }

        await turn.ChangeAsync(report => report.Note(turn.Said.Text, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.KeptAsNote(turn.Report.Notes.Length));
        return await dialog.BeginDialogAsync(DialogIds.Report, null, cancellationToken);
    }
}
