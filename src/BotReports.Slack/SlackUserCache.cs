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

    private string? _self;

    public void Dispose() => _remembered.Dispose();

    /// <summary>The bot's own user id.</summary>
    public async Task<string> FindSelfAsync(CancellationToken cancellationToken) =>
        _self ??= (await client.CallAsync(SlackMethod.AuthTest, [], cancellationToken)).Required().Text("user_id") ?? "";

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

    private async Task<SlackUser?> LookUpAsync(string id, CancellationToken cancellationToken)
    {
        if (await AskAsync(id, cancellationToken) is not { } person)
        {
            return null;
        }

        Remember(id, person);
        return person;
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

            return Read(id, result.Body.Object("user") ?? []);
        }
        catch (SlackUnreachableException exception)
        {
            Log.Unreachable(logger, exception);
            return null;
        }
    }

    private static SlackUser Read(string id, JsonObject user)
    {
        var profile = user.Object("profile") ?? [];
        string?[] names = [profile.Text("real_name"), user.Text("real_name"), profile.Text("display_name"), user.Text("name")];
        return new SlackUser(id, names.FirstOrDefault(name => name is { Length: > 0 }) ?? id, profile.Text("email"), user.Text("locale"), user.Text("tz"));
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
