using System.Net.WebSockets;

namespace BotReports.Slack.Sockets;

/// <summary>
/// One socket, from its opening until Slack closes it. What comes is acknowledged when the turn is through, that is after what it stored
/// has been written; what fails is not, and Slack brings it again.
/// </summary>
internal sealed partial class SocketConnection(Uri address, Func<SocketEnvelope, CancellationToken, Task<SlackAnswer>> receive, ILogger logger) : IDisposable
{
    private const int LargestMessage = 1_000_000;

    /// <summary>A line that is silent for so long is asked whether it is still there, and given up when it does not answer in the same time again.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new() { Options = { KeepAliveInterval = LongestSilence, KeepAliveTimeout = LongestSilence } };
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<Task> _turns = [];

    /// <summary>Completes when it is time to open the next: this one is about to be closed, or is lost.</summary>
    public Task Leaving => _leaving.Task;

    /// <summary>Whether Slack has said hello, so that it was worth opening.</summary>
    public bool IsGreeted { get; private set; }

    /// <summary>Whether Slack announced the end, so that the next is wanted at once.</summary>
    public bool IsDismissed { get; private set; }

    /// <summary>Takes what comes until the socket is closed, and ends when the last turn is through.</summary>
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
                    // Until it is really closed, things may still come here.
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

    // What has begun is finished, though the line be lost or the host end: its repetition finds it done.
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

    /// <summary>The next message; null when the socket is closed.</summary>
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
