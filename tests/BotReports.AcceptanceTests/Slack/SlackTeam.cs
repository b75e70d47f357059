using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A workspace with the bot in it: what is said there, by whom and where.</summary>
public sealed class SlackTeam
{
    public const string Id = "T0CONFER1";
    public const string AppId = "A0REPORT1";
    public const string BotId = "B0REPORT1";
    public const string BotUserId = "U0REPORT1";

    private readonly Lock _lock = new();
    private readonly List<SlackMessage> _messages = [];
    private readonly Dictionary<string, SlackUser> _users = [];
    private readonly Dictionary<string, SlackChannel> _channels = [];
    private int _serial;

    public SlackTeam() => Add(new SlackUser(BotUserId, "botreports", "BotReports", null) { IsBot = true });

    /// <summary>The clock of Slack; it stands still unless a test moves it.</summary>
    public FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    /// <summary>What stands in all channels, the eldest first.</summary>
    public IReadOnlyList<SlackMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    public SlackUser Add(SlackUser user)
    {
        lock (_lock)
        {
            return _users[user.Id] = user;
        }
    }

    /// <summary>Somebody leaves the workspace.</summary>
    public void Remove(SlackUser user)
    {
        lock (_lock)
        {
            _users.Remove(user.Id);
        }
    }

    public SlackUser? FindUser(Func<SlackUser, bool> isIt)
    {
        lock (_lock)
        {
            return _users.Values.FirstOrDefault(isIt);
        }
    }

    public SlackChannel? FindChannel(string? id)
    {
        lock (_lock)
        {
            return id is not null && _channels.TryGetValue(id, out var channel) ? channel : null;
        }
    }

    /// <summary>The chat of somebody with the bot, opened where there is none.</summary>
    public SlackChannel ChatWith(SlackUser user) => Channel($"D0{user.Id[2..]}", $"chat-with-{user.Name}", user.Id, user.Id, BotUserId);

    /// <summary>A channel with the bot in it.</summary>
    public SlackChannel Channel(string name) => Channel(IdOf('C', name), name, null, BotUserId);

    /// <summary>Shares a channel with another workspace.</summary>
    public void Share(string name) => Channel(name).IsShared = true;

    /// <summary>An id such as Slack gives, the same for the same name.</summary>
    public static string IdOf(char kind, string name) =>
        $"{kind}0{new string([.. name.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]).PadRight(7, '0')}";

    /// <summary>The next message id: later than all before it.</summary>
    public string NextTs() => string.Create(CultureInfo.InvariantCulture, $"{Time.GetUtcNow().ToUnixTimeSeconds()}.{Interlocked.Increment(ref _serial):D6}");

    public SlackMessage? Find(string channel, string? ts)
    {
        lock (_lock)
        {
            return _messages.Find(message => message.Channel == channel && message.Ts == ts && message.OnlyFor is null);
        }
    }

    /// <summary>Puts a message in its channel, in the place of one with its id.</summary>
    public SlackMessage Put(SlackMessage message)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(other => other.Channel == message.Channel && other.Ts == message.Ts);
            if (index < 0)
            {
                _messages.Add(message);
            }
            else
            {
                _messages[index] = message;
            }
        }

        return message;
    }

    public void Remove(SlackMessage message)
    {
        lock (_lock)
        {
            _messages.RemoveAll(other => other.Channel == message.Channel && other.Ts == message.Ts);
        }
    }

    private SlackChannel Channel(string id, string name, string? user, params string[] members)
    {
        lock (_lock)
        {
            if (!_channels.TryGetValue(id, out var channel))
            {
                _channels[id] = channel = new SlackChannel(id, name, user);
            }

            channel.Members.UnionWith(members);
            return channel;
        }
    }
}
