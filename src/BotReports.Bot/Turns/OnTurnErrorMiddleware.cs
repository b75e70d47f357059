using BotReports.Bot.Conversations;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Turns;

/// <summary>
/// What happens when a turn fails: nothing of it is stored, and the person is told so. The dialogs' stack is dropped where it may be what
/// failed; a report never is. A turn that nobody's message started is its starter's business.
/// </summary>
internal sealed partial class OnTurnErrorMiddleware(IReportStore reports, KnownConversations conversations, Conference conference, DoubtfulTurns doubtful, TimeProvider time, ILogger<OnTurnErrorMiddleware> logger) : IMiddleware
{
    /// <summary>The turn has waited for the storage already.</summary>
    private static readonly TimeSpan LongestDrop = TimeSpan.FromSeconds(2);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (turnContext.Activity.Type is not ActivityTypes.Event && !cancellationToken.IsCancellationRequested)
        {
            await HandleAsync(turnContext, exception, cancellationToken);
        }
    }

    private async Task HandleAsync(ITurnContext context, Exception exception, CancellationToken cancellationToken)
    {
        Log.TurnFailed(logger, context.Activity.ChannelId, context.Activity.Type, exception);
        context.TurnState.Set(new TurnFailure(exception));
        Replies.Of(context).Clear();

        var turn = Turn.Find(context);
        if (LaterLook.Find(context) is not null && exception is IOException)
        {
            // The sender knows already that it is not known.
            return;
        }

        var phrases = turn?.Phrases ?? Phrases.Find(context.Activity.Locale) ?? Phrases.In(conference.Language);
        var said = exception switch
        {
            CommitInDoubtException => IsLookedAfter(context, turn) ? phrases.SavingInDoubt : phrases.SavingNotKnown,
            IOException => phrases.NotSaved,
            LimitException { Kind: LimitKind.Answer, Limit: var most } => phrases.AnswerTooLong(most),
            LimitException => phrases.ReportIsFull,
            ReportLockedException { Report: var locked, Lock: { } step } => phrases.IsLocked(locked.Session.Value, step.Name, conference.TimeOf(step.At)),
            UnreadableDocumentException unreadable => Explain(unreadable, phrases),
            _ => phrases.SomethingBroke,
        };
        await context.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
        if (context.Activity.Type is ActivityTypes.Invoke)
        {
            await context.SendActivityAsync(FailedInvoke.Of(said), cancellationToken);
        }

        if (exception is not (IOException or UnreadableDocumentException or LimitException or ReportLockedException) && turn is not null)
        {
            await DropDialogsAsync(turn, cancellationToken);
        }
    }

    /// <summary>Whether the turn runs again of its own accord, so that its sender can be promised to hear of it.</summary>
    private bool IsLookedAfter(ITurnContext context, Turn? turn) =>
        turn is not null && context.Adapter is ChannelAdapter adapter && context.TurnState.Get<ArrivedActivity>() is { } arrived
        && doubtful.Take(DoubtfulTurns.ConversationOf(context), new DoubtfulTurn(adapter, arrived.Of(context.Activity), turn.OpenedConversation, time.GetUtcNow()));

    private static string Explain(UnreadableDocumentException exception, Phrases phrases) =>
        ReportId.OfDocument(exception.Name) is { } report ? new LostReport(report, exception.Problem).Explain(phrases)
        : exception.Problem is DocumentProblem.Newer ? phrases.ConversationIsNewer
        : phrases.SomethingBroke;

    private async Task DropDialogsAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestDrop, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            if (turn.Report is { } report)
            {
                await reports.ChangeConversationAsync(report.Id, turn.ConversationKey, record => record with { Dialogs = null }, either.Token);
            }

            await conversations.ChangeAsync(turn.Place.ChannelId, turn.Place.ConversationId, known => known with { State = null }, either.Token);
        }
        catch (Exception stillDown) when (stillDown is IOException || (stillDown is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.DialogsKept(logger, stillDown);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn failed ({Channel}, {ActivityType})")]
        public static partial void TurnFailed(ILogger logger, string channel, string activityType, Exception exception);

        [LoggerMessage(LogLevel.Warning, "The dialogs' stack could not be dropped")]
        public static partial void DialogsKept(ILogger logger, Exception exception);
    }
}
