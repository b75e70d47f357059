using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;

namespace BotReports.Slack;

/// <summary>
/// Changes the message whose button was pressed, so that it says what was chosen and offers nothing else any more. Only in somebody's own chat: in a channel others may
/// still have to choose. Thread-safe.
/// </summary>
internal sealed partial class ChosenButtons(SlackPosts posts, RunningTurns running, ILogger<ChosenButtons> logger)
{
    /// <summary>Shows what was chosen, after the press is acknowledged.</summary>
    public void Show(SlackPayload payload, SlackPress press)
    {
        if (press is { Conversation: { IsPersonal: true } chat, Message: { } shown }
            && ActionJson.Read(press.Value) is { } action && OneChoice.IsMadeBy(action)
            && payload.Body.Object("message") is { } message
            && UsedButtons.Replace(message, payload.Body.Objects("actions").First().Text("action_id") ?? "") is { } changed)
        {
            running.Follow(UpdateAsync(new SlackPost(chat.Channel, chat.Thread, press.Id, changed.Blocks, changed.Text), shown));
        }
    }

    private async Task UpdateAsync(SlackPost post, string message)
    {
        try
        {
            await posts.UpdateAsync(post, message, CancellationToken.None);
        }
        catch (Exception exception) when (exception is SlackException or UndeliveredException)
        {
            // Pressed once more, the button says that this is done already.
            Log.NotShown(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "What was chosen could not be shown in its message")]
        public static partial void NotShown(ILogger logger, Exception exception);
    }
}
