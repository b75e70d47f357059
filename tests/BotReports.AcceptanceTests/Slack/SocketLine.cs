using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The socket that the bot has opened.</summary>
internal sealed class SocketLine(SlackServer server) : ISlackLine
{
    public Task<SlackReceipt> EventAsync(JsonObject envelope, int retry = 0) => server.Sockets.DeliverAsync(SlackSockets.Event, envelope, takesPayload: false, retry);

    public Task<SlackReceipt> InteractionAsync(JsonObject payload) => server.Sockets.DeliverAsync("interactive", payload, takesPayload: true);

    public Task<SlackReceipt> CommandAsync(JsonObject fields) => server.Sockets.DeliverAsync("slash_commands", fields, takesPayload: true);
}
