using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>Shows that the bot is at work while something takes its time.</summary>
internal static class Typing
{
    /// <summary>A client shows it for three seconds.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2.5);

    public static async Task<T> WhileTypingAsync<T>(this ITurnContext context, Func<Task<T>> work, TimeProvider time, CancellationToken cancellationToken)
    {
        // Nothing waits for the sign: the channel may be slow to take it.
        var (working, showing) = (work(), ShowAsync(context, cancellationToken));
        while (await Task.WhenAny(working, Task.Delay(Every, time, cancellationToken)) != working)
        {
            showing = showing.IsCompleted ? ShowAsync(context, cancellationToken) : showing;
        }

        return await working;
    }

    // Nobody misses an answer because the sign that it comes did not.
    private static async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
        }
    }
}
