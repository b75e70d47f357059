using BotReports.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Pipeline;

/// <summary>
/// Takes a conversation's messages one after the other, and drops one that has been dealt with already: channels repeat what
/// they were not quickly told about. What a restart forgets here, the reports remember.
/// </summary>
public sealed class OneDelivery : IMiddleware, IDisposable
{
    /// <summary>A channel repeats a message within minutes; this many come in an hour of a busy conference.</summary>
    private const int Remembered = 20_000;

    // Conversations share a queue by chance; that costs one a short wait and keeps the number of queues fixed.
    private readonly SemaphoreSlim[] _queues = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _order = new();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is ActivityTypes.Event)
        {
            await next(cancellationToken);
            return;
        }

        var queue = _queues[(uint)string.GetHashCode(activity.Conversation.Id, StringComparison.Ordinal) % (uint)_queues.Length];
        await queue.WaitAsync(cancellationToken);
        try
        {
            var key = string.IsNullOrEmpty(activity.Id) ? null : Turn.KeyOf(activity);
            if (key is not null && HasSeen(key))
            {
                return;
            }

            await next(cancellationToken);

            // Only now: a message whose turn failed may come again.
            if (key is not null)
            {
                Remember(key);
            }
        }
        finally
        {
            queue.Release();
        }
    }

    public void Dispose()
    {
        foreach (var queue in _queues)
        {
            queue.Dispose();
        }
    }

    private bool HasSeen(string key)
    {
        lock (_seen)
        {
            return _seen.Contains(key);
        }
    }

    private void Remember(string key)
    {
        lock (_seen)
        {
            if (_seen.Add(key))
            {
                _order.Enqueue(key);
            }

            if (_order.Count > Remembered)
            {
                _seen.Remove(_order.Dequeue());
            }
        }
    }
}
