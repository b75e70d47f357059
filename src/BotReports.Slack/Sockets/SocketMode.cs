using BotReports.Bot;
using BotReports.Bot.Signals;
using BotReports.Slack.Api;

namespace BotReports.Slack.Sockets;

/// <summary>
/// Socket Mode: the bot opens a socket to Slack and gets its payloads over it, so it needs no public address. There is always one
/// open: Slack closes a socket every few hours, and the next is opened before that.
/// </summary>
internal sealed partial class SocketMode(SocketEndpoint endpoint, SocketReceiver receiver, TimeProvider time, ILogger<SocketMode> logger) : RestartedService(time, logger), IReadiness
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private volatile SocketConnection? _newest;

    public string Part => "Slack's socket";

    /// <summary>Others come by other ways.</summary>
    public bool IsNeededByAll => false;

    public Task<string?> FindProblemAsync(CancellationToken cancellationToken) => Task.FromResult(_newest is { IsGreeted: true, Leaving.IsCompleted: false } ? null : "none is open");

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        var open = new List<Task>();
        try
        {
            for (var failures = 0; ;)
            {
                var (isGood, wait) = await HoldOneAsync(open, stoppingToken);
                failures = isGood ? 0 : failures + 1;
                open.RemoveAll(connection => connection.IsCompleted);
                await PauseAsync(wait ?? PauseAfter(failures), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(open);
        }
    }

    /// <summary>The pause after a number of failures in a row.</summary>
    internal static TimeSpan PauseAfter(int failures) =>
        TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Clamp(failures - 1, 0, 10)));

    /// <summary>Opens a socket and waits until the next one should be opened. The old one runs in the background until it is closed.</summary>
    /// <returns>Whether the socket worked, and how long to wait before the next; null for the usual pause.</returns>
    private async Task<(bool IsGood, TimeSpan? Wait)> HoldOneAsync(List<Task> open, CancellationToken stoppingToken)
    {
        SocketOpening opening;
        try
        {
            opening = await endpoint.AskAsync(stoppingToken);
        }
        catch (SlackUnreachableException exception)
        {
            Log.Unreachable(Logger, exception);
            return (false, null);
        }

        if (opening.Address is null)
        {
            Log.Refused(Logger, opening.Problem ?? "");
            return (false, null);
        }

        var connection = _newest = new SocketConnection(opening.Address, receiver.ReceiveAsync, Logger);
        open.Add(RunAsync(connection, stoppingToken));
        await connection.Leaving.WaitAsync(stoppingToken);
        return (connection.IsGreeted, connection.IsGreeted && connection.IsDismissed ? TimeSpan.Zero : null);
    }

    private static async Task RunAsync(SocketConnection connection, CancellationToken stoppingToken)
    {
        using (connection)
        {
            await connection.RunAsync(stoppingToken);
        }
    }

    private Task PauseAsync(TimeSpan pause, CancellationToken stoppingToken) => pause > TimeSpan.Zero ? Task.Delay(pause, Time, stoppingToken) : Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack cannot be reached for a socket; it is tried again")]
        public static partial void Unreachable(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "Slack opens no socket: {Problem}. Check Slack:AppToken and that Socket Mode is on; it is tried again")]
        public static partial void Refused(ILogger logger, string problem);
    }
}
