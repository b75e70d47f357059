using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BotReports.Slack.Api;

namespace BotReports.Slack;

/// <summary>Who the ids in Slack's payloads are. Remembered, so that a message asks nothing of Slack before it is saved.</summary>
internal sealed partial class SlackPeople(SlackClient client, TimeProvider time, ILogger<SlackPeople> logger)
{
    /// <summary>For so long a new name, language or time zone may go unnoticed.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(30);

    /// <summary>People remembered before all are forgotten and asked for anew.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, (SlackPerson Person, DateTimeOffset At)> _remembered = new();

    private string? _self;

    /// <summary>The bot's own user id.</summary>
    public async Task<string> FindSelfAsync(CancellationToken cancellationToken) =>
        _self ??= (await client.CallAsync(SlackMethod.AuthTest, [], cancellationToken)).Required().Text("user_id") ?? "";

    /// <summary>Somebody whom Slack does not tell about now is known by the id alone: their message is worth more than their name.</summary>
    public async Task<SlackPerson> FindAsync(string id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_remembered.TryGetValue(id, out var known) && now - known.At < RememberedFor)
        {
            return known.Person;
        }

        if (await AskAsync(id, cancellationToken) is not { } person)
        {
            return known.Person ?? new SlackPerson(id, id);
        }

        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[id] = (person, now);
        return person;
    }

    private async Task<SlackPerson?> AskAsync(string id, CancellationToken cancellationToken)
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

    private static SlackPerson Read(string id, JsonObject user)
    {
        var profile = user.Object("profile") ?? [];
        string?[] names = [profile.Text("real_name"), user.Text("real_name"), profile.Text("display_name"), user.Text("name")];
        return new SlackPerson(id, names.FirstOrDefault(name => name is { Length: > 0 }) ?? id, profile.Text("email"), user.Text("locale"), user.Text("tz"));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack does not tell who somebody is: {Error} (needed: {Needed})")]
        public static partial void Unknown(ILogger logger, string error, string? needed);

        [LoggerMessage(LogLevel.Warning, "Slack cannot be asked who somebody is")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
