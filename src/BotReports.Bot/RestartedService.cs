using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>Work in the background that is begun again when it fails, after a pause that grows. A <see cref="BackgroundService"/> that fails ends the host.</summary>
public abstract partial class RestartedService(TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    protected TimeProvider Time { get; } = time;

    protected ILogger Logger { get; } = logger;

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

    /// <summary>Does the work until the host stops. May be called again after it has thrown.</summary>
    protected abstract Task RunAsync(CancellationToken stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Service} failed; it begins again in {Pause}")]
        public static partial void Failed(ILogger logger, string service, TimeSpan pause, Exception exception);
    }
}
