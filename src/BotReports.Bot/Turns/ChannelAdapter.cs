using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>What the adapters of all channels have in common: the pipeline, and turns that the bot begins itself.</summary>
public abstract class ChannelAdapter : BotAdapter
{
    protected ChannelAdapter(IEnumerable<IMiddleware> middlewares)
    {
        foreach (var middleware in middlewares)
        {
            Use(middleware);
        }
    }

    /// <summary>Runs a turn once more of which nobody knows whether it is written. What it says goes out as if its activity had come again.</summary>
    internal async Task RunAgainAsync(LaterLook look, IBot bot)
    {
        using var context = new TurnContext(this, DoubtfulTurn.Copy(look.Turn.Activity));
        context.TurnState.Set(look);
        await RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);
    }

    /// <summary>Runs a turn that nobody's message started. The SDK's own version disposes of the turn's state as soon as the turn waits for something.</summary>
    public override async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = reference.GetContinuationActivity();

        // The SDK makes up an id, and what is said then would be a reply to a message that is nowhere.
        activity.Id = reference.ActivityId;
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }
}
