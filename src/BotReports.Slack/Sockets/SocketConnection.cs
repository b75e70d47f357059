using System.Net.WebSockets;

namespace BotReports.Slack.Sockets;

/// <summary>
/// One socket, from its opening until Slack closes it. A payload is acknowledged after its turn, when everything it stored
/// has been written. A payload that fails is not acknowledged, and Slack redelivers it.
/// </summary>
internal sealed partial class SocketConnection(Uri address, Func<SocketEnvelope, CancellationToken, Task<SlackAnswer>> receive, ILogger logger) : IDisposable
{
    private const int LargestMessage = 1_000_000;

    /// <summary>After this time of silence a ping is sent. If no answer comes within the same time, the socket is closed.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new() { Options = { KeepAliveInterval = LongestSilence, KeepAliveTimeout = LongestSilence } };
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<Task> _turns = [];

    /// <summary>Completes when the next socket should be opened, because this one is about to close or is lost.</summary>
    public Task Leaving => _leaving.Task;

    /// <summary>Whether Slack has sent <c>hello</c>.</summary>
    public bool IsGreeted { get; private set; }

    /// <summary>Whether Slack has sent <c>disconnect</c>, so that the next socket is opened immediately.</summary>
    public bool IsDismissed { get; private set; }

    /// <summary>Receives until the socket is closed, and completes after the last turn.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _socket.ConnectAsync(address, cancellationToken);
            await ListenAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                Log.Lost(logger, exception);
            }
        }
        finally
        {
            _leaving.TrySetResult();
            await Task.WhenAll(Turns());
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (await ReadAsync(cancellationToken) is { } message)
        {
            switch (SocketEnvelope.Read(message))
            {
                case { Type: SocketEnvelope.Hello }:
                    IsGreeted = true;
                    break;
                case { Type: SocketEnvelope.Disconnect } farewell:
                    // Payloads may still come until the socket is closed.
                    Log.Dismissed(logger, farewell.Reason ?? "");
                    IsDismissed = true;
                    _leaving.TrySetResult();
                    break;
                case { Id: not null, Payload: not null } envelope:
                    Track(TakeAsync(envelope));
                    break;
            }
        }
    }

    // The turn is not cancelled if the socket is lost or the host stops. Slack's redelivery finds it done.
    private async Task TakeAsync(SocketEnvelope envelope)
    {
        try
        {
            var answer = await receive(envelope, CancellationToken.None);
            if (!answer.IsRefused)
            {
                await SendAsync(envelope.Acknowledge(answer.Body));
            }
        }
        catch (Exception exception)
        {
            Log.NotAcknowledged(logger, exception);
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next message; null if the socket is closed.</summary>
    private async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close || message.Length + part.Count > LargestMessage)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }

    private void Track(Task turn)
    {
        lock (_turns)
        {
            _turns.RemoveWhere(other => other.IsCompleted);
            _turns.Add(turn);
        }
    }

    private Task[] Turns()
    {
        lock (_turns)
        {
            return [.. _turns];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Slack is going to close the socket ({Reason}); the next is opened")]
        public static partial void Dismissed(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The socket to Slack is lost")]
        public static partial void Lost(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "What came over the socket is not acknowledged; Slack will bring it again")]
        public static partial void NotAcknowledged(ILogger logger, Exception exception);
    }
}
