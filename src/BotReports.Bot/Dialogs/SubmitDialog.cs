using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>Says what is missing, asks where something optional is or what a breakout group said is not taken up, and submits.</summary>
internal sealed class SubmitDialog : WaterfallDialog
{
    private readonly Conference _conference;
    private readonly OrganizersChannel _channel;
    private readonly Breakouts _breakouts;

    public SubmitDialog(Conference conference, OrganizersChannel channel, Breakouts breakouts)
        : base(DialogIds.Submit)
    {
        (_conference, _channel, _breakouts) = (conference, channel, breakouts);
        AddStep(CheckAsync);
        AddStep(SubmitAsync);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var walk = TurnView.Of(step.Context).Walk;
        if (walk.Missing.ToList() is { Count: > 0 } missing)
        {
            await step.Context.SendCardAsync(new Card(turn.Phrases.StillRequired) { Body = [ListOf(missing, turn.Phrases)], Language = turn.Phrases.Language }, cancellationToken);
            return await step.ReplaceDialogAsync(DialogIds.Report, DialogOptions.RequiredThenSubmit, cancellationToken);
        }

        var unassigned = await UnassignedAsync(turn, cancellationToken);
        var body = LeftOut(walk, turn.Phrases).Concat(Withheld(walk, turn.Phrases)).Concat(Unassigned(unassigned, turn.Phrases)).ToList();
        if (body.Count == 0 && !turn.IsRepeated)
        {
            return await step.NextAsync(true, cancellationToken);
        }

        await step.Context.SendCardAsync(Question(turn, body, walk, unassigned.Count > 0), cancellationToken);
        return await step.PromptAsync(Prompts.Confirm, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> SubmitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is not true)
        {
            turn.Receipt ??= new Receipt(turn.Phrases.NotSubmitted, CardTextStyle.Default);
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        // The same message may have answered the last required question: the submission is a change of its own.
        var delivery = turn.Delivery with { Key = $"{turn.Delivery.Key}-submit" };
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Submit(delivery), cancellationToken);
        if (turn.Report.Submission is null)
        {
            turn.Receipt ??= new Receipt(turn.Phrases.NotSubmitted, CardTextStyle.Default);
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        // Where it cannot be sent, it is said with the next reply.
        turn.Receipt = new Receipt(turn.Phrases.Submitted(_conference.TimeOf(turn.Delivery.At), await _channel.FindAsync(cancellationToken) is not null));
        await step.Context.SendActivityAsync(MessageFactory.Text(turn.Receipt.Text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Card Question(Turn turn, List<CardElement> body, Walk walk, bool canAssign) => new(turn.Phrases.SubmitAllTheSame)
    {
        Notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null,
        Body = body,
        Buttons =
        [
            new CardButton(turn.Phrases.ButtonYes, new Confirm(Confirmable.Submit, turn.Report!.Id, Yes: true)) { IsPrimary = true },
            new CardButton(turn.Phrases.ButtonNo, new Confirm(Confirmable.Submit, turn.Report.Id, Yes: false)),
            .. walk.Withheld.Any() ? [new CardButton(turn.Phrases.ButtonAttribution, new SettleQuotes())] : Array.Empty<CardButton>(),
            .. canAssign ? [new CardButton(turn.Phrases.ButtonAssign, new ShowAssignments())] : Array.Empty<CardButton>(),
        ],
        Language = turn.Phrases.Language,
    };

    private static IEnumerable<CardElement> LeftOut(Walk walk, Phrases phrases) =>
        walk.LeftOut.ToList() is { Count: > 0 } left ? [new CardText(phrases.LeftOut(left.Count)), ListOf(left, phrases)] : [];

    private static IEnumerable<CardElement> Withheld(Walk walk, Phrases phrases) =>
        walk.Withheld.ToList() is { Count: > 0 } quotes
            ? [new CardText(phrases.WithheldAtSubmit(quotes.Count), CardTextStyle.Attention), new CardList([.. quotes.Select(quote => new CardListItem(walk.AnswerIn(quote)!.Text, quote.Number))])]
            : [];

    private async Task<IReadOnlyList<BreakoutItem>> UnassignedAsync(Turn turn, CancellationToken cancellationToken) => turn.Report is { Group: null } report
        ? [.. (await _breakouts.OfAsync(turn.Reports, report.Id.Session, cancellationToken)).SelectMany(group => _breakouts.Unassigned(report, group))]
        : [];

    private static IEnumerable<CardElement> Unassigned(IReadOnlyList<BreakoutItem> items, Phrases phrases) => items.Count == 0 ? [] :
    [
        new CardText(phrases.UnassignedAtSubmit(items.Count, phrases.List([.. items.Select(item => item.Group.Group!).Distinct()])), CardTextStyle.Attention),
        new CardList([.. items.Select(item => new CardListItem(Excerpt.Of(item.Answer.Text), item.Slot.Number))]),
    ];

    private static CardList ListOf(IEnumerable<Slot> slots, Phrases phrases) =>
        new([.. slots.Select(slot => new CardListItem(slot.Question.Title.In(phrases.Language), slot.Number))]);
}
