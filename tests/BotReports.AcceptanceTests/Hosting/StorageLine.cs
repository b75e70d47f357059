using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>The line to a storage, which can be cut and mended: a relay, so that the storage itself loses nothing.</summary>
internal sealed class StorageLine : IDisposable
{
    private static readonly byte[] Busy = "HTTP/1.1 503 Server Busy\r\nx-ms-error-code: ServerBusy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();

    private readonly IPEndPoint _storage;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private volatile bool _isCut;
    private volatile bool _cutsAnswers;
    private volatile bool _cutsAnswersAfterWrite;
    private volatile bool _refuses;
    private long _delay;

    /// <param name="storage">Where the storage listens.</param>
    public StorageLine(IPEndPoint storage)
    {
        _storage = storage;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Breaks every connection, and each new one as it comes.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var socket in _open.Keys)
        {
            Break(socket);
        }
    }

    /// <summary>Lets everything through to the storage until somebody writes. The answer to that, and all later ones, do not come back.</summary>
    public void CutAnswersFromNextWrite() => _cutsAnswersAfterWrite = true;

    /// <summary>Answers every request with 503, as a storage that is busy.</summary>
    public void Refuse() => _refuses = true;

    /// <summary>Holds every answer back for a while.</summary>
    public void Slow(TimeSpan delay) => Volatile.Write(ref _delay, delay.Ticks);

    public void Mend()
    {
        _isCut = _cutsAnswers = _cutsAnswersAfterWrite = _refuses = false;
        Slow(TimeSpan.Zero);
    }

    public void Dispose()
    {
        _listener.Dispose();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = RelayAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task RelayAsync(Socket caller)
    {
        using var storage = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _open[caller] = _open[storage] = true;
        try
        {
            if (!_isCut)
            {
                await storage.ConnectAsync(_storage);
                await Task.WhenAny(PumpAsync(caller, storage, isAnswer: false), PumpAsync(storage, caller, isAnswer: true));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The caller sees it in its own connection.
        }
        finally
        {
            Break(caller);
            Break(storage);
        }
    }

    private async Task PumpAsync(Socket from, Socket to, bool isAnswer)
    {
        var buffer = new byte[16 * 1024];
        while (await from.ReceiveAsync(buffer) is > 0 and var length)
        {
            if (!isAnswer && _refuses)
            {
                await from.SendAsync(Busy);
                return;
            }

            if (isAnswer && Volatile.Read(ref _delay) is > 0 and var delay)
            {
                await Task.Delay(TimeSpan.FromTicks(delay));
            }

            _cutsAnswers |= !isAnswer && _cutsAnswersAfterWrite && buffer.AsSpan(0, length).StartsWith("PUT "u8);
            if (isAnswer && _cutsAnswers)
            {
                return;
            }

            for (var sent = 0; sent < length;)
            {
                sent += await to.SendAsync(buffer.AsMemory(sent, length - sent));
            }
        }
    }

    private void Break(Socket socket)
    {
        _open.TryRemove(socket, out _);
        socket.Close(timeout: 0);
    }
}
