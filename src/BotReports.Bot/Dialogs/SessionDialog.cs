using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Spelling;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Dialogs;

/// <summary>Finds out which session a rapporteur reports on and under which names, then begins the walk. Its option is a session's number, when that is known already.</summary>
internal sealed class SessionDialog : WaterfallDialog
{
    private const string Chosen = "session";

    /// <summary>Enough to see that it is the right session.</summary>
    private const int LongestTheme = 60;

    private static readonly FindChoicesOptions ByValue = new() { RecognizeNumbers = false, RecognizeOrdinals = false };

    private readonly Conference _conference;
    private readonly Admission _admission;

    public SessionDialog(Conference conference, Admission admission)
        : base(DialogIds.Session)
    {
        (_conference, _admission) = (conference, admission);
        AddStep(ChooseAsync);
        AddStep(NameAsync);
        AddStep(BeginAsync);
    }

    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var listing = SessionListing.Parse(step.Options);
        if (listing is null && step.Options is string number and not (DialogOptions.AllSessions or DialogOptions.AskAgain))
        {
            if (Find(number) is not null)
            {
                return await step.NextAsync(number, cancellationToken);
            }

            turn.Receipt = new Receipt(turn.Phrases.NoSuchSession(number), CardTextStyle.Attention);
        }

        var sessions = new SessionsCard(_conference, turn.Report?.Id.Session, turn.Receipt, turn.Phrases);
        var card = step.Options is DialogOptions.AskAgain ? null
            : listing is not null ? sessions.Listing(listing.Words, listing.Page)
            : sessions.Choice(turn.Sender, isAll: step.Options is DialogOptions.AllSessions, turn.Delivery.At);
        if (card is not null)
        {
            await step.Context.SendCardAsync(card, cancellationToken);
        }
        else
        {
            await step.Context.SendActivityAsync(MessageFactory.Text(turn.Phrases.ChooseSessionAgain), cancellationToken);
        }

        // A prompt with choices would keep all sessions in the state of the conversation.
        return await step.PromptAsync(Prompts.Words, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> NameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if ((step.Result is FoundChoice choice ? Find(choice.Value) : ChosenBy((string)step.Result)) is not { } session)
        {
            return await step.ReplaceDialogAsync(DialogIds.Session, ListingFor((string)step.Result, step.Options)?.ToString() ?? DialogOptions.AskAgain, cancellationToken);
        }

        step.Values[Chosen] = session.Number.Value;

        var id = new ReportId(_conference.Programme.Event, session.Number);
        var begun = await turn.Reports.FindAsync(id, cancellationToken);
        if (session.IsCancelled && begun?.RapporteurOf(turn.Sender.Id) is null)
        {
            // There is nothing to report. Whoever works on a report already goes on with it.
            turn.Receipt = new Receipt(turn.Phrases.SessionIsCancelled(session.Number.Value), CardTextStyle.Attention);
            return await step.ReplaceDialogAsync(turn.Report is null ? DialogIds.Session : DialogIds.Report, null, cancellationToken);
        }

        if (!_admission.IsFree(session, begun, turn.Sender))
        {
            return await KnockAsync(session, begun, step, turn, cancellationToken);
        }

        if (begun is not null)
        {
            turn.Report = await turn.Reports.ChangeAsync(id, report => report!.Join(turn.Sender.NameIn(session), turn.Delivery), cancellationToken);
            turn.Receipt = new Receipt(Greeting(begun, turn.Report, turn.Phrases));
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        var lacksProof = turn.Sender.IfProven.IsAssignedTo(session) && !turn.Sender.IsAssignedTo(session);
        turn.Trust = lacksProof ? new TrustChange.Missed() : turn.Trust;
        var theme = session.Theme.In(turn.Phrases.Language);
        await step.Context.SendCardAsync(
            new Card(turn.Phrases.WhoReports(session.Number.Value))
            {
                Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
                Subtitle = Excerpt.Of(theme, LongestTheme),
                Body = [.. lacksProof ? [new CardText(turn.Phrases.NeedsProof)] : Array.Empty<CardElement>(), IsElses(session, turn)
                    ? new CardText(turn.Phrases.InTheirPlace(turn.Phrases.List([.. session.Rapporteurs.Select(rapporteur => rapporteur.Name)]), turn.Sender.Name), CardTextStyle.Attention)
                    : new CardText(turn.Phrases.NamesHint(turn.Phrases.List(Assigned(session, turn))), CardTextStyle.Subtle)],
                Buttons =
                [
                    new CardButton(turn.Phrases.NamesAreRight, new ConfirmNames(session.Number)) { IsPrimary = true },
                    .. IsElses(session, turn) ? [new CardButton(turn.Phrases.OtherSessions, new ChooseSession())] : Array.Empty<CardButton>(),
                ],
                Language = turn.Phrases.Language,
            },
            cancellationToken);
        return await step.PromptAsync(Prompts.Words, new PromptOptions(), cancellationToken);
    }

    /// <summary>Asks those who fill the report whether the sender may, where they can be asked, and leaves the sender at what they were at.</summary>
    private async Task<DialogTurnResult> KnockAsync(Session session, Report? begun, WaterfallStepContext step, Turn turn, CancellationToken cancellationToken)
    {
        await Performance.ApplyAsync(_admission.Knock(session, begun, TurnView.Of(step.Context)), turn, cancellationToken);
        if (turn.Report is not null)
        {
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageFactory.Text(turn.Receipt!.Text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var session = Find((string)step.Values[Chosen])!;
        var names = Vocabulary.All.Means("agreement", turn.Said.Folded) ? Assigned(session, turn) : RapporteurNames.In(turn.Said.Text);
        if (names is null)
        {
            turn.Receipt = new Receipt(turn.Phrases.NamesUnclear, CardTextStyle.Attention);
            return await step.ReplaceDialogAsync(DialogIds.Session, session.Number.Value, cancellationToken);
        }

        var id = new ReportId(_conference.Programme.Event, session.Number);

        turn.Report = await turn.Reports.ChangeAsync(
            id,
            report => report is null
                ? new Report(id, _conference.Template.Reference, turn.Delivery.At).Join(turn.Delivery, names)
                : report.Join(turn.Delivery, report.Names.Union(names)),
            cancellationToken);
        turn.Receipt = new Receipt($"{turn.Phrases.Begun(session.Number.Value, turn.Phrases.List(names))}\n{HowLong(turn, TurnView.Of(step.Context))}");
        return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
    }

    private string HowLong(Turn turn, TurnView view)
    {
        var questions = _conference.Template.Sections.SelectMany(section => section.Questions).Sum(question => Math.Max(1, question.Questions.Count));
        return turn.Phrases.HowLong(questions, Effort.Minutes(questions), view.Walk.Missing.Count());
    }

    private Session? Find(string number) => SessionNumber.TryParse(number, out var session) ? _conference.Programme.Find(session) : null;

    /// <summary>The session that somebody names by its number, alone or in a sentence, or by its whole title; null where that is not sure.</summary>
    private Session? ChosenBy(string text)
    {
        var (programme, folded) = (_conference.Programme, Folding.Fold(text));
        if (programme.Recognize(text.Trim()) is { } number && programme.Find(number) is { } session)
        {
            return session;
        }

        // "Room 12" is no session 12.
        if (programme.Sessions.Any(other => other.Room is { } room && Folding.Fold(room) == folded))
        {
            return null;
        }

        var titled = programme.Sessions.Where(other => other.Theme.Wordings.Values.Any(title => Folding.Fold(title) == folded)).ToList();
        var numbered = ChoiceRecognizers.RecognizeChoices(text, [.. programme.Sessions.Select(other => new Choice(other.Number.Value))], ByValue);
        return titled is [var only] ? only : numbered.Count > 0 ? Find(numbered[0].Resolution.Value) : null;
    }

    /// <summary>What is shown of the sessions for words that name none: the next page of what is shown already, or those that have the words. Null where none has.</summary>
    private SessionListing? ListingFor(string text, object? options) =>
        SessionListing.PageOf(text) is { } page ? (SessionListing.Parse(options) ?? SessionListing.Of("")) with { Page = page }
        : SessionSearch.Find(_conference.Programme.Sessions, text).Count > 0 ? SessionListing.Of(Folding.Fold(text))
        : null;

    private static string Greeting(Report before, Report joined, Phrases phrases) => joined switch
    {
        { Submission: not null } => phrases.JoinedSubmitted(joined.Id.Session.Value),
        _ when joined.Names.Length > before.Names.Length => phrases.JoinedAndPrinted(joined.Id.Session.Value, phrases.List(joined.Names)),
        _ => phrases.Joined(joined.Id.Session.Value, phrases.List(joined.Names)),
    };

    /// <summary>Whether the programme gives the session to somebody, and the sender is none of them.</summary>
    private static bool IsElses(Session session, Turn turn) => session.Rapporteurs.Count > 0 && !turn.Sender.IsAssignedTo(session);

    /// <summary>The names in the programme, where the sender is among them; otherwise the sender's own.</summary>
    private static IReadOnlyList<string> Assigned(Session session, Turn turn) =>
        session.Rapporteurs is { Count: > 0 } assigned && turn.Sender.IsAssignedTo(session) ? [.. assigned.Select(rapporteur => rapporteur.Name)] : [turn.Sender.Name];
}
