using System.Text.Json.Nodes;
using BotReports.Bot.Summaries;
using BotReports.Languages;
using BotReports.Slack.Api;

namespace BotReports.Slack;

/// <summary>Asks Slack whether it knows the bot, with which scopes, whether the clocks agree, and whether the summaries can be posted.</summary>
internal sealed class SlackCheck(SlackClient client, TimeProvider time) : IChannelCheck
{
    /// <summary>Slack's own limit is five minutes.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    public string Name => "Slack";

    public async Task<IReadOnlyList<string>> CheckAsync(ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken)
    {
        var known = await client.CallAsync(SlackMethod.AuthTest, [], cancellationToken);
        if (known.Error is { } error)
        {
            return [phrases.CheckChannelToken(Name, error.Code)];
        }

        var lines = new List<string>();
        if (known.Scopes is { Count: > 0 } scopes && SlackScopes.All.Except(scopes).ToList() is { Count: > 0 } missing)
        {
            lines.Add(phrases.CheckScopes(string.Join(", ", missing)));
        }

        if (known.At is { } at && (time.GetUtcNow() - at).Duration() is var skew && skew > MostSkew)
        {
            lines.Add(phrases.CheckClock(Name, (int)skew.TotalSeconds));
        }

        if (place is { ChannelId: SlackChannel.ChannelId })
        {
            lines.AddRange(await PlaceAsync(place, phrases, cancellationToken));
        }

        return lines;
    }

    private async Task<IReadOnlyList<string>> PlaceAsync(ChannelBinding place, Phrases phrases, CancellationToken cancellationToken)
    {
        var info = await client.CallAsync(SlackMethod.ConversationsInfo, new JsonObject { ["channel"] = SlackConversation.Parse(place.ConversationId).Channel }, cancellationToken);
        if (info.Error is { } error)
        {
            return [phrases.CheckPosting(error.Code)];
        }

        var channel = info.Body.Object("channel") ?? [];
        var problem = channel.Flag("is_archived") ? "is_archived" : channel["is_member"] is not null && !channel.Flag("is_member") ? "not_in_channel" : null;
        return
        [
            .. problem is null ? [] : new[] { phrases.CheckPosting(problem) },
            .. channel.Flag("is_ext_shared") ? new[] { phrases.CheckShared(channel.Text("name") ?? "") } : [],
        ];
    }
}
