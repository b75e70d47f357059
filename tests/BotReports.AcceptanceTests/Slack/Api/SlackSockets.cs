using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Hosting;
using Microsoft.AspNetCore.Http;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>Socket Mode: an address for each connection, envelopes over it, and their acknowledgements.</summary>
internal sealed class SlackSockets(SlackServer server)
{
    public const string Event = "events_api";

    private readonly ConcurrentDictionary<string, bool> _tickets = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> _waiting = new();
    private readonly Lock _lock = new();
    private readonly List<WebSocket> _open = [];

    /// <summary>The sockets that were ever opened, by the number of those open at that moment.</summary>
    public Record<int> Opened { get; } = new();

    /// <summary>What was acknowledged, in its order.</summary>
    public Record<string> Acknowledged { get; } = new();

    public JsonObject Open(SlackArguments arguments)
    {
        var ticket = Guid.NewGuid().ToString("N");
        _tickets[ticket] = true;
        return SlackAnswer.Ok(("url", new UriBuilder(server.Address) { Scheme = Uri.UriSchemeWs, Path = "/link/", Query = $"ticket={ticket}&app_id={SlackTeam.AppId}" }.Uri.AbsoluteUri));
    }

    public async Task AcceptAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest || !_tickets.TryRemove(http.Request.Query["ticket"].ToString(), out _))
        {
            server.Complaints.Add("A socket was opened without an address of its own");
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (http.Request.Headers.Authorization.Count > 0)
        {
            server.Complaints.Add("A token was sent to a socket's address");
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        lock (_lock)
        {
            _open.Add(socket);
        }

        try
        {
            await SendAsync(socket, new JsonObject { ["type"] = "hello", ["num_connections"] = _open.Count, ["connection_info"] = new JsonObject { ["app_id"] = SlackTeam.AppId } });
            Opened.Add(_open.Count);
            await ListenAsync(socket);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // It is gone.
        }
        finally
        {
            lock (_lock)
            {
                _open.Remove(socket);
            }
        }
    }

    /// <summary>Sends a delivery over the newest socket, and waits for its acknowledgement.</summary>
    public Task<SlackReceipt> DeliverAsync(string type, JsonObject payload, bool takesPayload, int retry = 0) => DeliverAsync(Newest(), type, payload, takesPayload, retry);

    /// <summary>Sends an event over a socket that is about to be closed.</summary>
    public Task<SlackReceipt> DeliverOverOldestAsync(JsonObject payload) => DeliverAsync(Oldest(), SlackSockets.Event, payload, takesPayload: false, retry: 0);

    /// <summary>Says that the oldest socket is about to be closed.</summary>
    public Task DismissAsync(string reason) => SendAsync(Oldest(), new JsonObject { ["type"] = "disconnect", ["reason"] = reason });

    public Task CloseOldestAsync() => Oldest().CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    /// <summary>Cuts all lines without a word.</summary>
    public void Cut()
    {
        lock (_lock)
        {
            _open.ForEach(socket => socket.Abort());
        }
    }

    private async Task<SlackReceipt> DeliverAsync(WebSocket socket, string type, JsonObject payload, bool takesPayload, int retry)
    {
        var id = Guid.NewGuid().ToString();
        var acknowledged = _waiting[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var envelope = new JsonObject { ["type"] = type, ["envelope_id"] = id, ["payload"] = payload.DeepClone(), ["accepts_response_payload"] = takesPayload };
        if (type == Event)
        {
            (envelope["retry_attempt"], envelope["retry_reason"]) = (retry, retry > 0 ? "timeout" : "");
        }

        await SendAsync(socket, envelope);
        return new SlackReceipt(HttpStatusCode.OK, await acknowledged.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    private WebSocket Newest()
    {
        lock (_lock)
        {
            return _open[^1];
        }
    }

    private WebSocket Oldest()
    {
        lock (_lock)
        {
            return _open[0];
        }
    }

    private async Task ListenAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken) is { MessageType: WebSocketMessageType.Text } part)
        {
            length += part.Count;
            if (!part.EndOfMessage)
            {
                continue;
            }

            var message = JsonNode.Parse(buffer.AsSpan(0, length))!.AsObject();
            length = 0;
            var id = (string?)message["envelope_id"] ?? "";
            if (!_waiting.TryGetValue(id, out var waiting))
            {
                server.Complaints.Add($"An acknowledgement of nothing: {message.ToJsonString()}");
                continue;
            }

            Acknowledged.Add(id);
            waiting.TrySetResult(message["payload"]?.DeepClone());
        }
    }

    private static Task SendAsync(WebSocket socket, JsonObject message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
}
