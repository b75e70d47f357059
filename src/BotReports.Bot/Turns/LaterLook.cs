using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>Stands in the state of a turn that runs once more, of the bot's own accord, because nobody knows whether it was written.</summary>
/// <param name="Turn">The turn that was in doubt.</param>
internal sealed record LaterLook(DoubtfulTurn Turn)
{
    private readonly TaskCompletionSource<bool> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether it is known now. Ends when the turn has, before its replies are sent.</summary>
    public Task<bool> IsSettledAsync => _ended.Task;

    public static LaterLook? Find(ITurnContext context) => context.TurnState.Get<LaterLook>();

    public void End(ITurnContext context) => _ended.TrySetResult(context.TurnState.Get<TurnFailure>()?.Cause is not IOException);

    public void Fail() => _ended.TrySetResult(false);
}
