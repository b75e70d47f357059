using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>Lets no message of a conversation run before it is known what became of the one before: what it means depends on that.</summary>
internal sealed class DoubtMiddleware(DoubtfulTurns doubtful) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var conversation = DoubtfulTurns.ConversationOf(turnContext);
        if (turnContext.Activity.Type is ActivityTypes.Event || LaterLook.Find(turnContext) is not null || doubtful.Find(conversation) is not { } before || await doubtful.SettleAsync(conversation))
        {
            await next(cancellationToken);
            return;
        }

        var still = new IOException("It is not known yet whether the message before is written.");
        if (DeliveryKey.Of(turnContext.Activity) != before.Key)
        {
            throw still;
        }

        // The channel brings the doubtful message again. Its sender has been told, or could not be: then the channel keeps it, should this host end.
        turnContext.TurnState.Set(new TurnFailure(still, IsKept: !before.IsTold));
    }
}
