using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>What stands between a channel and a bot: runs the middleware and the bot on what comes in, sends what goes out.</summary>
public abstract class BotAdapter
{
    /// <summary>Where the answer to an invoke is found in the turn's state.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    public BotAdapter()
    {
    }

    /// <summary>Gets or sets what handles an exception that escaped a turn; without it, the exception goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = new();

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>A turn that nobody's message started: to send something to a conversation that was kept.</summary>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!string.IsNullOrEmpty(turnContext.Activity.Locale))
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(turnContext.Activity.Locale);
            }
            catch (CultureNotFoundException)
            {
                // The turn runs in the culture of the process.
            }
        }

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, e).ConfigureAwait(false);
        }
    }
}
