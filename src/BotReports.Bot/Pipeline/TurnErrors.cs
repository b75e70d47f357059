using System.Net;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Pipeline;

/// <summary>
/// What happens when a turn fails: the person is told what is safe and what to send again. The dialogs' state is dropped, since
/// it may be what failed; a report never is. A turn that nobody's message started is its starter's business.
/// </summary>
public sealed partial class TurnErrors(ConversationState state, Conference conference, ILogger<TurnErrors> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (turnContext.Activity.Type is not ActivityTypes.Event && !cancellationToken.IsCancellationRequested)
        {
            await HandleAsync(turnContext, exception, cancellationToken);
        }
    }

    private async Task HandleAsync(ITurnContext context, Exception exception, CancellationToken cancellationToken)
    {
        Log.TurnFailed(logger, context.Activity.ChannelId, context.Activity.Type, exception);
        var turn = Turn.Find(context);
        var phrases = turn?.Phrases ?? Phrases.Find(context.Activity.Locale) ?? Phrases.In(conference.Language);
        var said = WhatIsSafe(turn, exception, phrases);
        await context.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
        if (context.Activity.Type is ActivityTypes.Invoke)
        {
            await context.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = Failure(said) }, cancellationToken);
        }

        try
        {
            await state.DeleteAsync(context, cancellationToken);
        }
        catch (IOException stillDown)
        {
            Log.StateKept(logger, stillDown);
        }
    }

    /// <summary>In the shape that a card's client understands; any other goes by the status.</summary>
    private static InvokeResponse Failure(string said) => new()
    {
        Status = (int)HttpStatusCode.InternalServerError,
        Body = new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.InternalServerError, Type = "application/vnd.microsoft.error", Value = new Error { Code = "InternalServerError", Message = said } },
    };

    // Whoever is asked to send again what is stored already is stored twice.
    private static string WhatIsSafe(Turn? turn, Exception exception, Phrases phrases) => (exception, turn?.Report?.HasSeen(turn.Delivery)) switch
    {
        (_, true) => phrases.SavedAllTheSame,
        (IOException, _) => phrases.NotSaved,
        _ => phrases.SomethingBroke,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn failed ({Channel}, {ActivityType})")]
        public static partial void TurnFailed(ILogger logger, string channel, string activityType, Exception exception);

        [LoggerMessage(LogLevel.Warning, "The dialog state could not be dropped either")]
        public static partial void StateKept(ILogger logger, Exception exception);
    }
}
