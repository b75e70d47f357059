using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>
/// Somebody said something: to the bot alone, or in a channel with its name in it. Slack tells of the latter in two events, in any order
/// and more than once; the message's time, which they share, makes one turn of them.
/// </summary>
internal sealed class MessageSaid(SlackTurns turns) : ISlackHandler
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

        var place = SlackPlace.Of(tenant, channel, message.Text("thread_ts") ?? time);
        var text = message.Text("text") ?? "";
        if (place.IsPersonal || await turns.IsMentionedAsync(text, cancellationToken))
        {
            var activity = new Activity
            {
                Type = ActivityTypes.Message,
                Id = time,
                Text = await turns.ReadAsync(text, cancellationToken),
                TextFormat = TextFormatTypes.Plain,
                Attachments = [.. message.Objects("files").Select(File)],
            };
            await turns.RunAsync(place, user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }

    // The bot hears itself too, and must not answer to that.
    private static bool IsBots(JsonObject message) => message.ContainsKey("bot_id") || message.ContainsKey("bot_profile");

    private static Attachment File(JsonObject file) => new()
    {
        Name = file.Text("name") ?? file.Text("title") ?? "",
        ContentType = file.Text("mimetype") ?? "application/octet-stream",
        ContentUrl = file.Text("url_private_download") ?? file.Text("url_private"),
    };
}
