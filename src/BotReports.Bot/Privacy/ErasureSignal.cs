using BotReports.Bot.Turns;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Privacy;

/// <summary>Tells the <see cref="ErasureService"/> that somebody is to be erased. What is lost here is found when it looks next. Thread-safe.</summary>
internal sealed partial class ErasureSignal(ILogger<ErasureSignal> logger) : ITurnObserver, IDisposable
{
    private readonly SemaphoreSlim _asked = new(0);

    public void Committed(Turn turn)
    {
        if (turn.Erasure is { } order)
        {
            Log.Asked(logger, order.Mode);
            _asked.Release();
        }
    }

    /// <summary>Waits until somebody asks, or for some time.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pause = Task.Delay(longest, time, either.Token);
        var asked = _asked.WaitAsync(either.Token);
        await Task.WhenAny(pause, asked);
        await either.CancelAsync();
        await Task.WhenAll(pause, asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Dispose() => _asked.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Somebody is to be erased ({Mode})")]
        public static partial void Asked(ILogger logger, BotReports.Reports.ErasureMode mode);
    }
}
