using System.Diagnostics;
using BotReports.Bot.Signals;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// Makes one transaction of a turn: it runs on what is stored, writing and sending nothing, and then all that it changed is committed. After
/// a conflict the turn runs again on what is there now.
/// </summary>
internal sealed class TransactionMiddleware(TurnTransaction transaction, ITurnPreparation preparation, ReportLimits limits, IEnumerable<ITurnObserver> observers, BotMetrics metrics, StoragePatience patience, TimeProvider time) : IMiddleware
{
    /// <summary>More than a busy report needs; after that the person is asked to send it again.</summary>
    private const int MostRuns = 30;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(40);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is ActivityTypes.Event)
        {
            await next(cancellationToken);
            return;
        }

        using var storage = new StorageTime(patience, time, cancellationToken);
        try
        {
            await RunAsync(turnContext, next, storage, cancellationToken);
        }
        catch (OperationCanceledException exception) when (storage.IsUp)
        {
            throw new IOException("The storage took too long.", exception);
        }
    }

    /// <param name="cancellationToken">Ends what does not wait for the storage.</param>
    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, StorageTime storage, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var (text, value, locale) = (activity.Text, activity.Value, activity.Locale);
        turnContext.TurnState.Set(new ArrivedActivity(text, value, locale));
        for (var run = 1; run <= MostRuns; run++)
        {
            (activity.Text, activity.Value, activity.Locale) = (text, value, locale);
            var turn = await transaction.OpenAsync(activity, storage.Token);
            if (text?.Length > limits.Message || value?.ToString()?.Length > limits.Message)
            {
                await turnContext.SendActivityAsync(MessageFactory.Text(turn.Phrases.MessageTooLong(limits.Message)), cancellationToken);
                return;
            }

            if (LaterLook.Find(turnContext) is { } look && !turn.IsRepeated && !look.Turn.IsFresh(turn.Conversation))
            {
                await turnContext.SendActivityAsync(MessageFactory.Text(turn.Phrases.NotSavedAfterAll), cancellationToken);
                return;
            }

            await storage.WithoutAsync(() => preparation.PrepareAsync(turnContext, turn, cancellationToken));
            turnContext.TurnState.Set(turn);
            Replies.Of(turnContext).Clear();

            // The prompts understand yes and no in the language that the activity says it is in.
            activity.Locale = turn.Phrases.Language;
            await next(storage.Token);
            if (await CommitAsync(turn, storage))
            {
                foreach (var observer in observers)
                {
                    observer.Committed(turn);
                }

                return;
            }

            transaction.Forget(turn);

            // Two hosts that met once would meet again if they went on in step.
            await Task.Delay(LongestPause * Random.Shared.NextDouble() * Math.Min(run, 5), storage.Token);
        }

        throw new IOException("Others changed the same report all the time.");
    }

    private async Task<bool> CommitAsync(Turn turn, StorageTime storage)
    {
        using var activity = BotSignals.Source.StartActivity("commit");
        var since = Stopwatch.GetTimestamp();
        var isCommitted = await transaction.CommitAsync(turn, storage);
        metrics.Written(since, isCommitted);
        activity?.SetTag("conflict", !isCommitted);
        return isCommitted;
    }
}
