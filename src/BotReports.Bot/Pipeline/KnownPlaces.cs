using BotReports.Bot.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Pipeline;

/// <summary>Takes note of each conversation that something comes from, so that the bot can write to it later of its own accord.</summary>
public sealed partial class KnownPlaces(KnownConversations conversations, ILogger<KnownPlaces> logger) : IMiddleware
{
    private const string Removed = "remove";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // A turn of the bot's own says nothing about the other side.
        if (turnContext.Activity.Type is not ActivityTypes.Event)
        {
            await NoteAsync(turnContext.Activity, cancellationToken);
        }

        await next(cancellationToken);
    }

    // Nobody's message waits for this: what could not be written is written with the next one.
    private async Task NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await (IsFarewell(activity)
                ? conversations.MarkUnreachableAsync(activity.ChannelId, activity.Conversation.Id, cancellationToken)
                : conversations.NoteAsync(activity, cancellationToken));
        }
        catch (IOException exception)
        {
            Log.NotNoted(logger, activity.ChannelId, exception);
        }
    }

    private static bool IsFarewell(Activity activity) => activity.Type is ActivityTypes.InstallationUpdate && activity.Action is Removed;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A conversation of {Channel} could not be noted; it will be with its next message")]
        public static partial void NotNoted(ILogger logger, string channel, Exception exception);
    }
}
