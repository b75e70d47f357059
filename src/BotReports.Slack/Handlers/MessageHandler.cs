using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>
/// Handles messages to the bot: in a user's chat, or in a channel if they mention the bot. A mention comes as two events, in any order
/// and perhaps repeatedly. Both have the same <c>ts</c>, which makes them one turn.
/// </summary>
internal sealed class MessageHandler(SlackTurns turns) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Event, Name: "message" or "app_mention" } && payload.Event.Text("subtype") is null or "file_share" or "thread_broadcast";

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var message = payload.Event;
        if (IsBots(message) || payload.Tenant is not { } tenant || message.Text("user") is not { } user || message.Text("channel") is not { } channel || message.Text("ts") is not { } time)
        {
            return SlackAnswer.Done;
        }

        var conversation = SlackConversation.Of(tenant, channel, message.Text("thread_ts") ?? time);
        var text = message.Text("text") ?? "";
        if (conversation.IsPersonal || await turns.IsMentionedAsync(text, cancellationToken))
        {
            var activity = new Activity
            {
                Type = ActivityTypes.Message,
                Id = time,
                Text = await turns.ReadAsync(text, cancellationToken),
                TextFormat = TextFormatTypes.Plain,
                Entities = await turns.MentionsInAsync(text, cancellationToken),
                Attachments = [.. message.Objects("files").Select(File)],
            };
            await turns.RunAsync(conversation, user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }

    // The bot gets its own messages too, and must not answer them.
    private static bool IsBots(JsonObject message) => message.ContainsKey("bot_id") || message.ContainsKey("bot_profile");

    private static Attachment File(JsonObject file) => new()
    {
        Name = file.Text("name") ?? file.Text("title") ?? "",
        ContentType = file.Text("mimetype") ?? "application/octet-stream",
        ContentUrl = file.Text("url_private_download") ?? file.Text("url_private"),
    };
}
