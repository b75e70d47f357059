namespace Microsoft.Bot.Builder;

/// <summary>Saves state when a turn has ended well; what a failed turn changed is not written.</summary>
public class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    public BotStateSet BotStateSet { get; set; } = new(botStates);

    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}
