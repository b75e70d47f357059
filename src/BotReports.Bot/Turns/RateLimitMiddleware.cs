using BotReports.Bot.Conversations;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Turns;

/// <summary>
/// Takes no more messages from one person than <see cref="ReportLimits.PerMinute"/>. What is refused is not stored; its sender is told with the first
/// such message for how long. What is stored already is never refused, however often and on whatever host it comes again.
/// </summary>
internal sealed partial class RateLimitMiddleware(SenderRates rates, TurnTransaction transaction, ReportLimits limits, StoragePatience patience, TimeProvider time, ILogger<RateLimitMiddleware> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke) || string.IsNullOrEmpty(activity.Id) || LaterLook.Find(turnContext) is not null)
        {
            await next(cancellationToken);
            return;
        }

        var person = $"{activity.ChannelId}\n{KnownConversation.PersonIdOf(activity.From)}";
        if (rates.Take(person, DeliveryKey.Of(activity)) || await OpenAsync(activity, cancellationToken) is not { } refused)
        {
            await next(cancellationToken);
            return;
        }

        await RefuseAsync(turnContext, refused, rates.Refuse(person), cancellationToken);
    }

    /// <returns>Null where the message is stored already.</returns>
    private async Task<Turn?> OpenAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var storage = new StorageTime(patience, time, cancellationToken);
        try
        {
            var turn = await transaction.OpenAsync(activity, storage.Token);
            return turn.IsRepeated || turn.Report?.HasSeen(turn.Delivery) is true ? null : turn;
        }
        catch (OperationCanceledException exception) when (storage.IsUp)
        {
            throw new IOException("The storage took too long.", exception);
        }
    }

    private async Task RefuseAsync(ITurnContext context, Turn refused, bool isFirst, CancellationToken cancellationToken)
    {
        var said = refused.Phrases.TooManyMessages(limits.PerMinute, (int)SenderRates.Pause.TotalSeconds);
        if (isFirst)
        {
            Log.TooMany(logger, context.Activity.ChannelId, limits.PerMinute);
            await context.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
        }

        if (context.Activity.Type is ActivityTypes.Invoke)
        {
            await context.SendActivityAsync(FailedInvoke.Of(said), cancellationToken);
        }

        // A window stays open with its words, and may be sent again. Typed words may not: their sender has been told that they are not stored.
        if (refused.IsPressed || context.Activity.Type is ActivityTypes.Invoke)
        {
            context.TurnState.Set(new TurnFailure(new InvalidOperationException(said)));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Somebody in {Channel} sends more than {Most} messages a minute; those that follow are refused for a while")]
        public static partial void TooMany(ILogger logger, string channel, int most);
    }
}
