using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BotReports.Slack.Api;
using Microsoft.Extensions.Caching.Memory;

namespace BotReports.Slack;

/// <summary>Looks up users by their ids. Profiles are cached, so that saving a message usually needs no call to Slack.</summary>
internal sealed partial class SlackUserCache(SlackClient client, TimeProvider time, ILogger<SlackUserCache> logger) : IDisposable
{
    /// <summary>A change of name, language or time zone is noticed after this time.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(30);

    private const int MostRemembered = 10_000;

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    private readonly ConcurrentDictionary<string, Task<SlackUser?>> _asked = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private Task<SlackSelf>? _self;

    public void Dispose() => _remembered.Dispose();

    /// <summary>The bot's own user id.</summary>
    public async Task<string> FindSelfAsync(CancellationToken cancellationToken) => (await IdentifyAsync(cancellationToken)).User;

    /// <summary>
    /// If Slack does not answer, the user is known by the id only, so that their message is still handled. Nobody who is known waits
    /// for Slack: what has changed holds for their next message.
    /// </summary>
    public async Task<SlackUser> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!_remembered.TryGetValue(id, out RememberedUser? known) || known is null)
        {
            return await LookUpAsync(id, cancellationToken) ?? new SlackUser(id, id);
        }

        if (time.GetUtcNow() - known.At >= RememberedFor)
        {
            Remember(id, known.Person);
            _ = LookUpAsync(id, CancellationToken.None);
        }

        return known.Person;
    }

    /// <summary>All who wait for it share one call. One that failed is made again for whoever comes next.</summary>
    private Task<SlackSelf> IdentifyAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_self is not { } known || known.IsFaulted || known.IsCanceled)
            {
                _self = AskForSelfAsync();
            }

            return _self!.WaitAsync(cancellationToken);
        }
    }

    private async Task<SlackSelf> AskForSelfAsync()
    {
        var body = (await client.CallAsync(SlackMethod.AuthTest, [], CancellationToken.None)).Required();
        return new SlackSelf(body.Text("user_id") ?? "", body.Text("team_id"), body.Text("enterprise_id"));
    }

    /// <summary>All who wait for one user share one call.</summary>
    private Task<SlackUser?> LookUpAsync(string id, CancellationToken cancellationToken) => _asked.GetOrAdd(id, RememberAsync).WaitAsync(cancellationToken);

    private async Task<SlackUser?> RememberAsync(string id)
    {
        // Let it be known before it ends.
        await Task.Yield();
        try
        {
            var person = await AskAsync(id, CancellationToken.None);
            if (person is not null)
            {
                Remember(id, person);
            }

            return person;
        }
        finally
        {
            _asked.TryRemove(id, out _);
        }
    }

    private void Remember(string id, SlackUser person) =>
        _remembered.Set(id, new RememberedUser(person, time.GetUtcNow()), new MemoryCacheEntryOptions { Size = 1 });

    private async Task<SlackUser?> AskAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var result = await client.CallAsync(SlackMethod.UsersInfo, new JsonObject { ["user"] = id, ["include_locale"] = true }, cancellationToken);
            if (result.Error is { } error)
            {
                Log.Unknown(logger, error.Code, error.Needed);
                return null;
            }

            return Read(id, result.Body.Object("user") ?? [], await IdentifyAsync(cancellationToken));
        }
        catch (SlackUnreachableException exception)
        {
            Log.Unreachable(logger, exception);
            return null;
        }
    }

    private static SlackUser Read(string id, JsonObject user, SlackSelf self)
    {
        var profile = user.Object("profile") ?? [];
        string?[] names = [profile.Text("real_name"), user.Text("real_name"), profile.Text("display_name"), user.Text("name")];
        return new SlackUser(id, names.FirstOrDefault(name => name is { Length: > 0 }) ?? id, profile.Text("email"), user.Text("locale"), user.Text("tz"))
        {
            IsProven = self.Proves(user),
        };
    }

    private sealed record RememberedUser(SlackUser Person, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack does not tell who somebody is: {Error} (needed: {Needed})")]
        public static partial void Unknown(ILogger logger, string error, string? needed);

        [LoggerMessage(LogLevel.Warning, "Slack cannot be asked who somebody is")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
