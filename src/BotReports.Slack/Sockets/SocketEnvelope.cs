using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.Slack.Sockets;

/// <summary>An envelope on a socket.</summary>
/// <param name="Type"><c>hello</c>, <c>disconnect</c>, or the kind of payload.</param>
/// <param name="Id">The id to acknowledge; null if no acknowledgement is expected.</param>
/// <param name="Reason">Why the socket will be closed.</param>
/// <param name="TakesPayload">Whether the acknowledgement may hold a response.</param>
internal sealed record SocketEnvelope(string Type, string? Id, JsonObject? Payload, string? Reason, bool TakesPayload)
{
    public const string Hello = "hello";
    public const string Disconnect = "disconnect";
    public const string Event = "events_api";
    public const string Interaction = "interactive";
    public const string Command = "slash_commands";

    /// <returns>Null if the message is not an envelope.</returns>
    public static SocketEnvelope? Read(ReadOnlySpan<byte> message) => SlackJson.Parse(message) is { } json && json.Text("type") is { } type
        ? new SocketEnvelope(type, json.Text("envelope_id"), json.Object("payload"), json.Text("reason"), json.Flag("accepts_response_payload"))
        : null;

    /// <param name="answer">The response; left out if Slack accepts none.</param>
    public byte[] Acknowledge(JsonNode? answer)
    {
        var acknowledgement = new JsonObject { ["envelope_id"] = Id };
        if (TakesPayload && answer is not null)
        {
            acknowledgement["payload"] = answer;
        }

        return JsonSerializer.SerializeToUtf8Bytes(acknowledgement);
    }
}
