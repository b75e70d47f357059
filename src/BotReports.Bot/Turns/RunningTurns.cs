using System.Collections.Concurrent;
using BotReports.Bot.Signals;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Turns;

/// <summary>The turns whose replies are being sent after their endpoints have answered, and what else goes on then. A host that stops waits for them. Thread-safe.</summary>
public sealed partial class RunningTurns(BotMetrics metrics, ILogger<RunningTurns> logger) : IHostedService
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>Runs a turn, and returns as soon as it is committed, or as the person is to be told that it failed. The replies follow.</summary>
    /// <param name="context">The turn's context, which is disposed of at the end.</param>
    /// <param name="pipeline">The adapter's middleware and the bot.</param>
    public async Task<Acknowledgement> RunAsync(TurnContext context, Func<TurnContext, Task> pipeline)
    {
        var acknowledgement = new Acknowledgement();
        context.TurnState.Set(acknowledgement);
        var (since, channel) = (metrics.Begin(), context.Activity.ChannelId);
        Follow(RunToTheEndAsync(context, pipeline, acknowledgement));
        TurnOutcome? outcome = null;
        try
        {
            outcome = await acknowledgement.Given;
            return acknowledgement;
        }
        finally
        {
            metrics.Acknowledged(since, channel, outcome?.ToString() ?? "BrokenOff");
        }
    }

    /// <summary>Follows what goes on after a channel has been answered.</summary>
    /// <param name="work">Never fails: nobody is there to be told.</param>
    public void Follow(Task work)
    {
        _running[work] = true;
        _ = work.ContinueWith(ended => _running.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.LeftBehind(logger, _running.Count);
        }
    }

    /// <summary>Ends when no turn is running: all that has been said so far is sent.</summary>
    internal async Task WhenIdleAsync()
    {
        while (_running.Keys.Where(turn => !turn.IsCompleted).ToList() is { Count: > 0 } running)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task RunToTheEndAsync(TurnContext context, Func<TurnContext, Task> pipeline, Acknowledgement acknowledgement)
    {
        using (context)
        {
            using var activity = BotSignals.Source.StartActivity("turn");
            activity?.SetTag("channel", context.Activity.ChannelId).SetTag("type", context.Activity.Type);
            try
            {
                await pipeline(context);
            }
            catch (Exception exception)
            {
                // Nobody has been told of it, so the channel has to bring the activity again.
                activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.GetType().Name);
                Log.Failed(logger, context.Activity.ChannelId, exception);
                acknowledgement.Fail(exception);
            }
        }

        // A turn that an adapter's own middleware ended has not said so yet.
        acknowledgement.Give(TurnOutcome.Committed, null);
        Log.Through(logger, context.Activity.ChannelId, context.Activity.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn of {Channel} failed")]
        public static partial void Failed(ILogger logger, string channel, Exception exception);

        [LoggerMessage(LogLevel.Debug, "The turn of {Channel} for {Activity} is through")]
        public static partial void Through(ILogger logger, string channel, string? activity);

        [LoggerMessage(LogLevel.Warning, "The host stopped while the replies of {Count} turns were being sent")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
