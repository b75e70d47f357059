using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Work in the background that is begun again when it fails, after a pause that grows. A <see cref="BackgroundService"/> that fails ends the host.</summary>
public abstract partial class RestartedService(TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    protected TimeProvider Time { get; } = time;

    protected ILogger Logger { get; } = logger;

    /// <summary>The web server starts after all services: what comes in finds what was done here.</summary>
    public sealed override async Task StartAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, Time);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await BeforeStartAsync(waiting.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is IOException or OperationCanceledException)
        {
            Log.NotBeforeStart(Logger, GetType().Name, exception);
        }

        await base.StartAsync(cancellationToken);
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host starts the next service as soon as this one waits for something.
        await Task.Yield();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var begun = Time.GetTimestamp();
            try
            {
                await RunAsync(stoppingToken);
                return;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever ran for longer than the longest pause has begun well.
                pause = Time.GetElapsedTime(begun) > LongestPause ? FirstPause : pause;
                Log.Failed(Logger, GetType().Name, pause, exception);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(pause, Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What is tried before the host takes its first message. The start waits for it for five seconds at the most, and goes on without it where the storage does not answer.</summary>
    protected virtual Task BeforeStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Does the work until the host stops. May be called again after it has thrown.</summary>
    protected abstract Task RunAsync(CancellationToken stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Service} failed; it begins again in {Pause}")]
        public static partial void Failed(ILogger logger, string service, TimeSpan pause, Exception exception);

        [LoggerMessage(LogLevel.Warning, "{Service} could not do before the start what it should; it goes on trying")]
        public static partial void NotBeforeStart(ILogger logger, string service, Exception exception);
    }
}
