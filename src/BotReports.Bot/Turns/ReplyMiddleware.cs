using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Turns;

/// <summary>
/// Holds a conversation's turns in their order, and sends what each says after it is committed and acknowledged. The next turn begins
/// while the replies of the last are still on their way; they arrive in order all the same.
/// </summary>
internal sealed partial class ReplyMiddleware(IReportStore reports, DoubtfulTurns doubtful, TimeProvider time, ILogger<ReplyMiddleware> logger) : IMiddleware
{
    /// <summary>A turn that failed has waited for the storage already, and the channel does not wait much longer.</summary>
    private static readonly TimeSpan LongestTelling = TimeSpan.FromSeconds(4);

    private readonly ConversationQueue _replies = new();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // A turn that nobody's message started, such as a delivery of the outbox, speaks as it runs.
        if (turnContext.Activity.Type is ActivityTypes.Event)
        {
            await next(cancellationToken);
            return;
        }

        var conversation = DoubtfulTurns.ConversationOf(turnContext);
        var replies = Replies.Begin(turnContext);
        ConversationQueue.Place sending;
        if (LaterLook.Find(turnContext) is { } look)
        {
            // Whoever looks has the conversation's turn.
            await next(cancellationToken);
            sending = _replies.Enter(conversation);
            look.End(turnContext);
        }
        else
        {
            using var turn = doubtful.Queue.Enter(conversation);
            await turn.WaitAsync(cancellationToken);
            await next(cancellationToken);
            sending = _replies.Enter(conversation);
        }

        var acknowledgement = turnContext.TurnState.Get<Acknowledgement>();
        var failure = turnContext.TurnState.Get<TurnFailure>();
        if (failure is null)
        {
            acknowledgement?.Give(TurnOutcome.Committed, replies.Response);
            using (sending)
            {
                await sending.WaitAsync(cancellationToken);
                await SendAsync(turnContext, replies, cancellationToken);
            }

            return;
        }

        // Nothing of the message is stored. The channel still has it, and brings it again unless its sender has been told. Who is told late and sends it again too is
        // heard once.
        if (failure.IsKept)
        {
            sending.Dispose();
            acknowledgement?.Fail(failure.Cause);
            return;
        }

        using (sending)
        {
            var patience = Task.Delay(LongestTelling, time, cancellationToken);
            var telling = TellAsync(turnContext, sending, replies, cancellationToken);
            if (acknowledgement is not null)
            {
                await Task.WhenAny(telling, patience);
                if (telling.IsCompletedSuccessfully || replies.Response is not null)
                {
                    acknowledgement.Give(failure.Cause is CommitInDoubtException ? TurnOutcome.InDoubt : TurnOutcome.Failed, replies.Response);
                }
                else if (!telling.IsCompleted)
                {
                    acknowledgement.Fail(new TimeoutException("The sender of a message that is not stored could not be told in time."));
                }
            }

            await telling;
            if (failure.Cause is CommitInDoubtException && doubtful.Find(conversation) is { } turn && turn.Key == DeliveryKey.Of(turnContext.Activity))
            {
                turn.Tell();
            }
        }
    }

    private static async Task TellAsync(ITurnContext context, ConversationQueue.Place sending, Replies replies, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        await replies.SendAsync(context, cancellationToken);
    }

    private async Task SendAsync(ITurnContext context, Replies replies, CancellationToken cancellationToken)
    {
        try
        {
            await replies.SendAsync(context, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotSent(logger, context.Activity.ChannelId, exception);
            await KeepUntoldAsync(context, cancellationToken);
        }
    }

    /// <summary>What the turn stored is stored, and its sender does not know: the reply to their next message begins with it.</summary>
    private async Task KeepUntoldAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<TurnFailure>() is not null || Turn.Find(context) is not { Report: { } report } turn)
        {
            return;
        }

        var said = turn.Reports.Changes.Any(change => change.Changed.Revision != change.Over?.Report.Revision) ? turn.Receipt?.Text : null;
        try
        {
            await reports.ChangeConversationAsync(
                report.Id, turn.ConversationKey, record => record with { Untold = Join(turn.Untold, record.Untold == turn.Untold ? null : record.Untold, said) }, cancellationToken);
        }
        catch (IOException stillDown)
        {
            Log.NotKept(logger, stillDown);
        }
    }

    private static string? Join(params string?[] said) => said.OfType<string>().ToList() is { Count: > 0 } texts ? string.Join('\n', texts) : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The replies of a turn of {Channel} could not be sent")]
        public static partial void NotSent(ILogger logger, string channel, Exception exception);

        [LoggerMessage(LogLevel.Warning, "What a turn has stored could not be kept to be told later")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}
