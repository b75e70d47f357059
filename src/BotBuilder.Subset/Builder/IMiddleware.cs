namespace Microsoft.Bot.Builder;

public interface IMiddleware
{
    /// <summary>What stands before the call of <paramref name="next"/> runs on the way in, what stands after it on the way out.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
