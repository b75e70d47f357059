using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Turns;

/// <summary>
/// The turns of which nobody knows whether they are written, one for each conversation. Each runs again: before the conversation's next message, and
/// of the bot's own accord after a pause that grows. If it was written, it changes nothing and says so; if not, it is written now. Thread-safe.
/// </summary>
internal sealed partial class DoubtfulTurns(IServiceProvider services, TimeProvider time, ILogger<DoubtfulTurns> logger) : RestartedService(time, logger)
{
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>After this time a turn is given up. Its sender has long said something else, which would have settled it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>More than there are people in a conference; each takes the memory of one message.</summary>
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, DoubtfulTurn> _turns = new();
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly SemaphoreSlim _added = new(0);

    /// <summary>The turns of all conversations, in their order.</summary>
    public ConversationQueue Queue { get; } = new();

    public int Count => _turns.Count;

    public static string ConversationOf(ITurnContext context) => $"{context.Activity.ChannelId}\n{context.Activity.Conversation.Id}";

    /// <summary>Takes a turn to look after.</summary>
    /// <returns>False where it is not looked after, so that nothing may be promised.</returns>
    public bool Take(string conversation, DoubtfulTurn turn)
    {
        if (_turns.Count >= Most || !_turns.TryAdd(conversation, turn))
        {
            return false;
        }

        _added.Release();
        return true;
    }

    public DoubtfulTurn? Find(string conversation) => _turns.GetValueOrDefault(conversation);

    /// <summary>Runs the conversation's doubtful turn again, if it has one. Only in the conversation's turn.</summary>
    /// <returns>Whether nothing is in doubt any more.</returns>
    public async Task<bool> SettleAsync(string conversation)
    {
        if (Find(conversation) is not { } doubtful)
        {
            return true;
        }

        var look = new LaterLook(doubtful);
        var running = RunAsync(look);
        _running[running] = true;
        _ = running.ContinueWith(ended => _running.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        if (!await look.IsSettledAsync && Time.GetUtcNow() - doubtful.Since < Longest)
        {
            return false;
        }

        _turns.TryRemove(conversation, out _);
        return true;
    }

    /// <summary>Looks once after every turn that is in doubt now.</summary>
    public Task LookAsync(CancellationToken cancellationToken) => Task.WhenAll(_turns.Keys.Select(async conversation =>
    {
        using var place = Queue.Enter(conversation);
        await place.WaitAsync(cancellationToken);
        await SettleAsync(conversation);
    }));

    /// <summary>Ends when all that was found out is said.</summary>
    public Task WhenSaidAsync() => Task.WhenAll(_running.Keys);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!_turns.IsEmpty)
        {
            // Whoever was promised to be told has no other chance.
            await LookAsync(cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await WhenSaidAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override void Dispose()
    {
        _added.Dispose();
        base.Dispose();
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        while (true)
        {
            if (_turns.IsEmpty)
            {
                await _added.WaitAsync(stoppingToken);
                pause = FirstPause;
            }

            await Task.Delay(pause, Time, stoppingToken);
            await LookAsync(stoppingToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task RunAsync(LaterLook look)
    {
        try
        {
            await look.Turn.Adapter.RunAgainAsync(look, services.GetRequiredService<IBot>());
        }
        catch (Exception exception)
        {
            Log.NotLooked(Logger, exception);
        }

        // A turn that ended before it could say so has settled nothing.
        look.Fail();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A turn that may be written could not be looked after; it is tried again")]
        public static partial void NotLooked(ILogger logger, Exception exception);
    }
}
