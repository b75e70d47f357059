using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// Tells a channel's endpoint that a turn is committed, before its replies are sent: a channel waits for a few seconds only, and a
/// reply can take longer. An adapter puts one into the turn's state to be told.
/// </summary>
public sealed class Acknowledgement
{
    private readonly TaskCompletionSource<TurnOutcome> _given = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isGiven;

    /// <summary>Ends when the channel may be told that the activity has arrived.</summary>
    public Task<TurnOutcome> Given => _given.Task;

    /// <summary>What an invoke activity is answered with; null for any other activity.</summary>
    public InvokeResponse? Response { get; private set; }

    /// <summary>Only the first time counts.</summary>
    internal void Give(TurnOutcome outcome, InvokeResponse? response)
    {
        if (!Interlocked.Exchange(ref _isGiven, true))
        {
            Response = response;
            _given.SetResult(outcome);
        }
    }

    /// <summary>Tells the endpoint that the turn broke off before it could be acknowledged.</summary>
    internal void Fail(Exception exception)
    {
        if (!Interlocked.Exchange(ref _isGiven, true))
        {
            _given.SetException(exception);
        }
    }
}
