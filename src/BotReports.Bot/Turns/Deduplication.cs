using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// Drops an activity that this host has dealt with already: channels repeat what they were not quickly told about. What a restart
/// forgets here, and what another host has dealt with, the conversation's record and the reports remember.
/// </summary>
internal sealed class Deduplication : IMiddleware
{
    /// <summary>A channel repeats a message within minutes; this many come in an hour of a busy conference.</summary>
    private const int Remembered = 20_000;

    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _order = new();

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var key = turnContext.Activity.Type is ActivityTypes.Event || string.IsNullOrEmpty(turnContext.Activity.Id) ? null : Turn.KeyOf(turnContext.Activity);
        if (key is null)
        {
            await next(cancellationToken);
            return;
        }

        if (HasSeen(key))
        {
            return;
        }

        await next(cancellationToken);

        // A message whose turn failed may come again.
        if (turnContext.TurnState.Get<TurnFailure>() is null)
        {
            Remember(key);
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
